import { Button, FileButton, Group, Loader, Modal, Stack } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import { Notice } from '../notice.tsx'
import { useIsNarrow } from '../use-is-narrow.ts'
import type { WorkbookImport } from './use-workbook-import.ts'

interface WorkbookImportDialogProps<Outcome> {
  readonly title: string
  readonly guide: ReactNode
  readonly workbook: WorkbookImport<Outcome>
  readonly isKept: (outcome: Outcome) => boolean
  /** What the file does or would do, and what is wrong with it. */
  readonly show: (outcome: Outcome) => ReactNode
  /** The button that records it; null where there is nothing to record. */
  readonly confirm: (outcome: Outcome) => { readonly said: string; readonly hint: string } | null
  readonly more?: (outcome: Outcome) => Readonly<Record<string, string>>
  readonly onClose: () => void
}

const workbooks = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook comes back: choose the file, see what it would change and what is wrong with it, confirm. */
export function WorkbookImportDialog<Outcome>(props: WorkbookImportDialogProps<Outcome>) {
  const { title, guide, workbook, isKept, show, confirm, more, onClose } = props
  const { t } = useWords()
  const isNarrow = useIsNarrow()
  const { state, check, record } = workbook
  const read = state.kind === 'read' ? state : null
  const kept = read !== null && isKept(read.outcome)
  const recording = read && !kept ? confirm(read.outcome) : null

  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen={isNarrow}
      size={860}
      title={title}
      closeButtonProps={{ 'aria-label': t('state.close') }}
    >
      <Stack gap="md">
        <p>{guide}</p>
        <div role="status" aria-live="polite">
          {state.kind === 'sending' && (
            <Group gap="xs">
              <Loader size="sm" aria-hidden />
              {sayProgress(t, state)}
            </Group>
          )}
          {state.kind === 'refused' && <Notice>{state.said}</Notice>}
          {read && show(read.outcome)}
        </div>
        <Group justify="flex-end" gap="xs">
          {!kept && (
            <FileButton onChange={check} accept={workbooks} key={state.kind}>
              {(file) => (
                <Button
                  {...file}
                  variant={recording ? 'default' : 'filled'}
                  disabled={state.kind === 'sending'}
                  leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
                >
                  {state.kind === 'none' ? t('sheets.choose') : t('sheets.chooseOther')}
                </Button>
              )}
            </FileButton>
          )}
          {read && recording && (
            <Button onClick={() => record(read.file, more?.(read.outcome))} title={recording.hint}>
              {recording.said}
            </Button>
          )}
          {kept && <Button onClick={onClose}>{t('state.close')}</Button>}
        </Group>
      </Stack>
    </Modal>
  )
}

function sayProgress(t: ReturnType<typeof useWords>['t'], { file, share }: { file: string; share: number }) {
  if (share >= 1) return t('sheets.checking', { file })
  return t('sheets.sending', { file, percent: Math.floor(share * 100) })
}
