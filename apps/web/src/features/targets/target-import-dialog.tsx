import type { TargetsImport } from '@dondoc/contracts'
import { Stack } from '@mantine/core'
import { sayFault } from '../../parts/workbook-import/say-fault.ts'
import { SheetChanges } from '../../parts/workbook-import/sheet-changes.tsx'
import { SheetFaults } from '../../parts/workbook-import/sheet-faults.tsx'
import { useWorkbookImport } from '../../parts/workbook-import/use-workbook-import.ts'
import { WorkbookImportDialog } from '../../parts/workbook-import/workbook-import-dialog.tsx'
import { useWords } from '../../words/use-words.ts'

interface TargetImportDialogProps {
  readonly programmeId: string
  readonly onClose: () => void
}

/** A period's figures come back from Excel. */
export function TargetImportDialog({ programmeId, onClose }: TargetImportDialogProps) {
  const { t } = useWords()
  const workbook = useWorkbookImport(`/api/programmes/${programmeId}/targets/workbook`, isOutcome)
  return (
    <WorkbookImportDialog
      title={t('targets.sheet.import')}
      guide={t('targets.sheet.guide')}
      workbook={workbook}
      isKept={({ kept }) => kept}
      show={(outcome) => <Outcome outcome={outcome} />}
      confirm={({ faults, recorded, corrected }) =>
        faults.length === 0 && recorded + corrected > 0
          ? { said: t('targets.sheet.confirm', { recorded, corrected }), hint: t('targets.sheet.guide') }
          : null
      }
      onClose={onClose}
    />
  )
}

function Outcome({ outcome }: { readonly outcome: TargetsImport }) {
  const { t } = useWords()
  const { kept, changes, faults, recorded, corrected, unchanged } = outcome
  if (kept) return <p>{t('targets.sheet.kept', { recorded, corrected })}</p>
  return (
    <Stack gap="md">
      <SheetFaults
        faults={faults.map((fault) => ({
          line: fault.line,
          column: fault.column && t(`targets.sheet.columns.${fault.column}`),
          said: sayFault(t, fault),
        }))}
      />
      {changes.length === 0 && faults.length === 0 && <p>{t('targets.sheet.nothing')}</p>}
      <SheetChanges
        title={t('targets.sheet.changes', { count: changes.length })}
        heads={{
          ...{ row: t('targets.sheet.row'), column: t('targets.sheet.cell') },
          ...{ before: t('targets.sheet.before'), after: t('targets.sheet.after') },
        }}
        empty={t('targets.sheet.empty')}
        changes={changes.map(({ line, name, column, before, after }) => ({
          ...{ row: `${line} · ${name}`, column: t(`targets.sheet.columns.${column}`), before, after },
        }))}
      />
      {unchanged > 0 && <p>{t('targets.sheet.unchanged', { count: unchanged })}</p>}
    </Stack>
  )
}

function isOutcome(body: unknown): body is TargetsImport {
  return typeof body === 'object' && body !== null && 'kept' in body && 'recorded' in body && 'faults' in body
}
