import type { DocumentImport } from '@dondoc/contracts'
import { Stack } from '@mantine/core'
import { sayFault } from '../../parts/workbook-import/say-fault.ts'
import { SheetChanges } from '../../parts/workbook-import/sheet-changes.tsx'
import { SheetFaults } from '../../parts/workbook-import/sheet-faults.tsx'
import { useWorkbookImport } from '../../parts/workbook-import/use-workbook-import.ts'
import { WorkbookImportDialog } from '../../parts/workbook-import/workbook-import-dialog.tsx'
import { useWords } from '../../words/use-words.ts'

/** The register of documents comes back from Excel. */
export function DocumentsImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const workbook = useWorkbookImport('/api/documents/workbook', isOutcome)
  return (
    <WorkbookImportDialog
      title={t('documents.sheet.title')}
      guide={t('documents.sheet.guide')}
      workbook={workbook}
      isKept={({ kept }) => kept}
      show={(outcome) => <Outcome outcome={outcome} />}
      confirm={({ faults, registered, corrected }) =>
        faults.length === 0 && registered + corrected > 0
          ? {
              said: t('documents.sheet.confirm', { count: registered + corrected }),
              hint: t('documents.sheet.confirmHint'),
            }
          : null
      }
      onClose={onClose}
    />
  )
}

function Outcome({ outcome }: { readonly outcome: DocumentImport }) {
  const { t } = useWords()
  const { kept, changes, faults, registered, corrected, unchanged } = outcome
  if (kept)
    return (
      <>
        <p>{t('documents.sheet.recorded', { count: registered + corrected })}</p>
        {registered > 0 && <p>{t('documents.sheet.next')}</p>}
      </>
    )
  return (
    <Stack gap="md">
      <SheetFaults
        faults={faults.map((fault) => ({
          line: fault.line,
          column: fault.column && t(`documents.sheet.columns.${fault.column}`),
          said: sayFault(t, fault),
        }))}
      />
      {changes.length === 0 && faults.length === 0 && <p>{t('documents.sheet.nothing')}</p>}
      {registered > 0 && <p>{t('documents.sheet.registered', { count: registered })}</p>}
      {corrected > 0 && <p>{t('documents.sheet.corrected', { count: corrected })}</p>}
      <SheetChanges
        title={t('documents.sheet.changes', { count: changes.length })}
        heads={{
          ...{ row: t('documents.sheet.row'), column: t('documents.sheet.cell') },
          ...{ before: t('documents.sheet.before'), after: t('documents.sheet.after') },
        }}
        empty={t('documents.sheet.empty')}
        changes={changes.map(({ line, name, column, before, after }) => ({
          ...{ row: `${line} · ${name}`, column: t(`documents.sheet.columns.${column}`), before, after },
        }))}
      />
      {unchanged > 0 && <p>{t('documents.sheet.unchanged', { count: unchanged })}</p>}
    </Stack>
  )
}

function isOutcome(body: unknown): body is DocumentImport {
  return (
    typeof body === 'object' && body !== null && 'kept' in body && 'registered' in body && 'faults' in body
  )
}
