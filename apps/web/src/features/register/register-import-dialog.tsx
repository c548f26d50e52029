import { Button, FileButton, Group, Loader, Modal, Stack } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { Notice } from '../../parts/notice.tsx'
import { useIsNarrow } from '../../parts/use-is-narrow.ts'
import { useWords } from '../../words/use-words.ts'
import { RegisterImportOutcome } from './register-import-outcome.tsx'
import { useRegisterImport } from './use-register-import.ts'

const workbooks = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A sheet comes back: choose the file, see what it would change and what is wrong with it, confirm. */
export function RegisterImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const isNarrow = useIsNarrow()
  const { state, check, record } = useRegisterImport()
  const read = state.kind === 'read' ? state : null
  const outcome = read?.outcome
  const mayRecord =
    outcome && !outcome.kept && outcome.faults.length === 0 && outcome.changes.length > 0 ? outcome : null

  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen={isNarrow}
      size={860}
      title={t('register.sheet.title')}
      closeButtonProps={{ 'aria-label': t('state.close') }}
    >
      <Stack gap="md">
        <p>{t('register.sheet.guide')}</p>
        <div role="status" aria-live="polite">
          {state.kind === 'sending' && (
            <Group gap="xs">
              <Loader size="sm" aria-hidden />
              {t('register.sheet.checking', { file: state.file })}
            </Group>
          )}
          {state.kind === 'refused' && <Notice>{state.said}</Notice>}
          {outcome && <RegisterImportOutcome outcome={outcome} />}
        </div>
        <Group justify="flex-end" gap="xs">
          {!outcome?.kept && (
            <FileButton onChange={check} accept={workbooks} key={state.kind}>
              {(props) => (
                <Button
                  {...props}
                  variant={mayRecord ? 'default' : 'filled'}
                  disabled={state.kind === 'sending'}
                  leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
                >
                  {state.kind === 'none' ? t('register.sheet.choose') : t('register.sheet.chooseOther')}
                </Button>
              )}
            </FileButton>
          )}
          {read && mayRecord && (
            <Button onClick={() => record(read.file)} title={t('register.sheet.confirmHint')}>
              {t('register.sheet.confirm', { count: mayRecord.changes.length })}
            </Button>
          )}
          {outcome?.kept && <Button onClick={onClose}>{t('state.close')}</Button>}
        </Group>
      </Stack>
    </Modal>
  )
}
