import type { TargetLine } from '@dondoc/contracts'
import { NumberInput, Radio, Select, Stack, TextInput } from '@mantine/core'
import { DayInput } from '../../day/day-input.tsx'
import { fitOptions } from '../../parts/fit-options.ts'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { periodChoices } from './period-choices.ts'
import type { TypedValue } from './typed-value.ts'
import { useTargetBodies } from './use-target-bodies.ts'
import styles from './value-form.module.css'

interface ValueFieldsProps {
  readonly target: TargetLine
  readonly typed: TypedValue
  readonly change: (part: Partial<TypedValue>) => void
  readonly isTried: boolean
  readonly isCorrection: boolean
}

/** Whose figure, of which period, how much, of which day and from which paper. */
export function ValueFields({ target, typed, change, isTried, isCorrection }: ValueFieldsProps) {
  const { t, language } = useWords()
  const { today } = useSession()
  const bodies = useTargetBodies(target)
  const { organisation, kind, year, period, on, value, source, isTakenBack } = typed

  function pickYear(next: string | number) {
    if (typeof next === 'number') change({ year: next, period: `${next}${period.slice(4)}` })
  }

  return (
    <>
      {!isCorrection && (
        <>
          <Select
            label={t('targets.body')}
            withAsterisk
            searchable
            limit={60}
            filter={fitOptions}
            data={bodies}
            value={organisation}
            onChange={(code) => change({ organisation: code })}
            error={isTried && !organisation && t('action.required')}
          />
          <Radio.Group
            label={t('targets.kind')}
            value={kind}
            onChange={(next) => change({ kind: next === 'baseline' ? 'baseline' : 'measured' })}
          >
            <Stack gap={8} mt={6}>
              <Radio value="measured" label={t('targets.kinds.measured')} />
              <Radio value="baseline" label={t('targets.kinds.baseline')} />
            </Stack>
          </Radio.Group>
        </>
      )}
      <div className={styles.pair}>
        <NumberInput
          size="sm"
          label={t('reports.year')}
          {...{ min: 1990, max: 2100, allowDecimal: false, allowNegative: false, hideControls: true }}
          value={year}
          onChange={pickYear}
        />
        <Select
          label={t('reports.span')}
          allowDeselect={false}
          data={periodChoices(t, year)}
          value={period}
          onChange={(next) => next && change({ period: next })}
        />
      </div>
      <div className={styles.pair}>
        <NumberInput
          size="sm"
          label={t('targets.value', { unit: target.unit ?? '' })}
          withAsterisk
          decimalScale={4}
          decimalSeparator={language === 'vi' ? ',' : '.'}
          allowedDecimalSeparators={[',', '.']}
          hideControls
          disabled={isTakenBack}
          value={value}
          onChange={(next) => change({ value: next })}
          error={isTried && !isTakenBack && typeof value !== 'number' && t('targets.valueNeeded')}
        />
        <DayInput
          label={t('targets.on')}
          description={t('targets.onHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          withAsterisk
          maxDay={today}
          value={on}
          onChange={(day) => change({ on: day })}
          error={isTried && !on && t('action.dayNeeded')}
        />
      </div>
      <TextInput
        label={t('targets.source')}
        placeholder={t('targets.sourceHint')}
        withAsterisk
        maxLength={500}
        value={source}
        onChange={(event) => change({ source: event.currentTarget.value })}
        error={isTried && !source.trim() && t('action.required')}
      />
    </>
  )
}
