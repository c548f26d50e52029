import type { RegisterImport } from '@dondoc/contracts'
import { Stack } from '@mantine/core'
import { HistoryList } from '../../parts/history/history-list.tsx'
import { sayFault } from '../../parts/workbook-import/say-fault.ts'
import { SheetChanges } from '../../parts/workbook-import/sheet-changes.tsx'
import { SheetFaults } from '../../parts/workbook-import/sheet-faults.tsx'
import { useWords } from '../../words/use-words.ts'

/** What a sheet changes, cell by cell, and what is wrong with it, by row and column. */
export function RegisterImportOutcome({ outcome }: { readonly outcome: RegisterImport }) {
  const { t } = useWords()
  const { kept, changes, faults, unchanged } = outcome
  if (kept) return <p>{t('register.sheet.recorded', { count: changes.length })}</p>
  return (
    <Stack gap="md">
      <SheetFaults
        faults={faults.map((fault) => ({
          line: fault.line,
          column: fault.column && t(`register.sheet.columns.${fault.column}`),
          said: sayFault(t, fault),
          more: fault.changes && <HistoryList history={fault.changes} />,
        }))}
      />
      {changes.length === 0 && faults.length === 0 && <p>{t('register.sheet.nothing')}</p>}
      <SheetChanges
        title={t('register.sheet.changes', { count: changes.length })}
        heads={{
          ...{ row: t('register.sheet.line'), column: t('register.sheet.cell') },
          ...{ before: t('register.sheet.before'), after: t('register.sheet.after') },
        }}
        empty={t('register.sheet.empty')}
        changes={changes.map(({ line, code, column, before, after }) => ({
          ...{ row: `${line} · ${code}`, column: t(`register.sheet.columns.${column}`), before, after },
        }))}
      />
      {unchanged > 0 && <p>{t('register.sheet.unchanged', { count: unchanged })}</p>}
    </Stack>
  )
}
