import type { GrassrootsImport } from '@dondoc/contracts'
import { Stack } from '@mantine/core'
import { sayFault } from '../../parts/workbook-import/say-fault.ts'
import { SheetChanges } from '../../parts/workbook-import/sheet-changes.tsx'
import { SheetFaults } from '../../parts/workbook-import/sheet-faults.tsx'
import { useWorkbookImport } from '../../parts/workbook-import/use-workbook-import.ts'
import { WorkbookImportDialog } from '../../parts/workbook-import/workbook-import-dialog.tsx'
import { useWords } from '../../words/use-words.ts'

/** Figures come back from Excel. */
export function GrassrootsImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const workbook = useWorkbookImport('/api/grassroots/workbook', isOutcome)
  return (
    <WorkbookImportDialog
      title={t('grassroots.sheet.title')}
      guide={t('grassroots.sheet.guide')}
      workbook={workbook}
      isKept={({ kept }) => kept}
      show={(outcome) => <Outcome outcome={outcome} />}
      confirm={({ faults, records }) =>
        faults.length === 0 && records > 0
          ? { said: t('grassroots.sheet.confirm', { count: records }), hint: t('grassroots.sheet.guide') }
          : null
      }
      onClose={onClose}
    />
  )
}

function Outcome({ outcome }: { readonly outcome: GrassrootsImport }) {
  const { t } = useWords()
  const { kept, changes, faults, records, unchanged } = outcome
  if (kept) return <p>{t('grassroots.sheet.recorded', { count: records })}</p>
  return (
    <Stack gap="md">
      <SheetFaults
        faults={faults.map((fault) => ({
          line: fault.line,
          column: fault.column && t(`grassroots.sheet.columns.${fault.column}`),
          said: sayFault(t, fault),
        }))}
      />
      {changes.length === 0 && faults.length === 0 && <p>{t('grassroots.sheet.nothing')}</p>}
      <SheetChanges
        title={t('grassroots.sheet.changes', { count: changes.length })}
        heads={{
          ...{ row: t('grassroots.sheet.row'), column: t('grassroots.sheet.cell') },
          ...{ before: t('grassroots.sheet.before'), after: t('grassroots.sheet.after') },
        }}
        empty={t('grassroots.sheet.empty')}
        changes={changes.map(({ line, name, column, before, after }) => ({
          ...{ row: `${line} · ${name}`, column: t(`grassroots.sheet.columns.${column}`), before, after },
        }))}
      />
      {unchanged > 0 && <p>{t('grassroots.sheet.unchanged', { count: unchanged })}</p>}
    </Stack>
  )
}

function isOutcome(body: unknown): body is GrassrootsImport {
  return typeof body === 'object' && body !== null && 'kept' in body && 'records' in body && 'faults' in body
}
