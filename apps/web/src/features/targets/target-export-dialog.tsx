import { yearOf } from '@dondoc/domain/days'
import type { ValueKind } from '@dondoc/domain/targets'
import { Button, Modal, NumberInput, Radio, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { fitOptions } from '../../parts/fit-options.ts'
import { useBodies } from '../../parts/use-bodies.ts'
import { useIsNarrow } from '../../parts/use-is-narrow.ts'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { periodChoices } from './period-choices.ts'
import { wholeYear, years } from './typed-value.ts'

interface TargetExportDialogProps {
  readonly programmeId: string
  readonly onClose: () => void
}

/** Which period's figures go out, and for which bodies. */
export function TargetExportDialog({ programmeId, onClose }: TargetExportDialogProps) {
  const { t } = useWords()
  const { today } = useSession()
  const isNarrow = useIsNarrow()
  const bodies = useBodies()
  const [kind, setKind] = useState<ValueKind>('measured')
  const [year, setYear] = useState<string | number>(yearOf(today))
  const [part, setPart] = useState('')
  const [under, setUnder] = useState<string | null>(null)
  const whole = wholeYear({ year })
  const query = new URLSearchParams({ kind, period: `${whole}${part}`, ...(under && { under }) })
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen={isNarrow}
      size={560}
      title={t('targets.sheet.export')}
      closeButtonProps={{ 'aria-label': t('state.close') }}
    >
      <Stack gap="md">
        <p>{t('targets.sheet.exportGuide')}</p>
        <Radio.Group
          label={t('targets.kind')}
          value={kind}
          onChange={(value) => setKind(value === 'baseline' ? 'baseline' : 'measured')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="measured" label={t('targets.kinds.measured')} />
            <Radio value="baseline" label={t('targets.kinds.baseline')} />
          </Stack>
        </Radio.Group>
        <NumberInput
          label={t('reports.year')}
          value={year}
          onChange={setYear}
          allowDecimal={false}
          hideControls
          error={whole === null && t('targets.yearNeeded', years)}
        />
        <Select
          label={t('reports.span')}
          data={periodChoices(t, whole)}
          value={part}
          onChange={(value) => setPart(value ?? '')}
          allowDeselect={false}
        />
        <Select
          label={t('targets.sheet.under')}
          description={t('targets.sheet.underHint')}
          data={bodies}
          value={under}
          onChange={setUnder}
          searchable
          clearable
          limit={50}
          filter={fitOptions}
        />
        <Button
          component="a"
          href={whole === null ? undefined : `/api/programmes/${programmeId}/targets/workbook?${query}`}
          data-disabled={whole === null || undefined}
          download
          onClick={whole === null ? undefined : onClose}
        >
          {t('targets.sheet.download')}
        </Button>
      </Stack>
    </Modal>
  )
}
