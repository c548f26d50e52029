import type { OrganisationImport } from '@dondoc/contracts'
import { Button, FileButton, Group, Progress } from '@mantine/core'
import { modals } from '@mantine/modals'
import { IconFileDownload, IconFileSpreadsheet } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Notice } from '../../parts/notice.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { useWorkbookImport } from '../../parts/workbook-import/use-workbook-import.ts'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-import.module.css'
import { OrganisationImportOutcome } from './organisation-import-outcome.tsx'
import { OrganisationImports } from './organisation-imports.tsx'

const workbooks = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Organisations from Excel: the template, the file with its progress, what the check found, and the record. */
export function OrganisationImportScreen() {
  const { t } = useWords()
  const { actions } = useSession()
  const { state, check, record } = useWorkbookImport('/api/organisations/workbook', isOutcome)
  const isSending = state.kind === 'sending'

  function ask(file: File, { bodies, seen }: OrganisationImport) {
    modals.openConfirmModal({
      title: t('organisationImport.ask'),
      children: <p>{t('organisationImport.asked', { count: bodies, file: file.name })}</p>,
      labels: { confirm: t('organisationImport.confirm'), cancel: t('organisationImport.cancel') },
      onConfirm: () => record(file, { seen: String(seen) }),
    })
  }

  return (
    <Screen
      title={t('organisationImport.title')}
      note={t('organisationImport.note')}
      aside={<Link to="/to-chuc">{t('organisationImport.back')}</Link>}
    >
      {!actions.includes('record-organisations') && <Notice>{t('organisationImport.notAllowed')}</Notice>}
      {actions.includes('record-organisations') && (
        <>
          <Panel title={t('organisationImport.templateTitle')} note={t('organisationImport.templateNote')}>
            <Group gap="xs">
              {(['false', 'true'] as const).map((filled) => (
                <Button
                  key={filled}
                  component="a"
                  href={`/api/organisations/workbook?filled=${filled}`}
                  download
                  variant="default"
                  leftSection={<IconFileDownload size={16} aria-hidden />}
                >
                  {t(filled === 'true' ? 'organisationImport.filled' : 'organisationImport.template')}
                </Button>
              ))}
            </Group>
          </Panel>
          <Panel title={t('organisationImport.fileTitle')}>
            <FileButton onChange={check} accept={workbooks} key={state.kind}>
              {(props) => (
                <Button
                  {...props}
                  disabled={isSending}
                  variant={state.kind === 'read' ? 'default' : 'filled'}
                  leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
                >
                  {state.kind === 'none' ? t('sheets.choose') : t('sheets.chooseOther')}
                </Button>
              )}
            </FileButton>
            <div role="status" aria-live="polite" className={styles.progress}>
              {isSending && (
                <>
                  <p>
                    {state.share < 1
                      ? t('sheets.sending', { file: state.file, percent: Math.floor(state.share * 100) })
                      : t('sheets.checking', { file: state.file })}
                  </p>
                  <Progress value={Math.max(5, state.share * 100)} animated={state.share >= 1} aria-hidden />
                </>
              )}
              {state.kind === 'refused' && <Notice>{state.said}</Notice>}
            </div>
          </Panel>
          {state.kind === 'read' && (
            <OrganisationImportOutcome
              outcome={state.outcome}
              onRecord={() => ask(state.file, state.outcome)}
            />
          )}
        </>
      )}
      <OrganisationImports />
    </Screen>
  )
}

function isOutcome(body: unknown): body is OrganisationImport {
  return typeof body === 'object' && body !== null && 'kept' in body && 'tree' in body && 'faults' in body
}
