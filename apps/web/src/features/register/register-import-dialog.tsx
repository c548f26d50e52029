import type { RegisterImport } from '@dondoc/contracts'
import { useWorkbookImport } from '../../parts/workbook-import/use-workbook-import.ts'
import { WorkbookImportDialog } from '../../parts/workbook-import/workbook-import-dialog.tsx'
import { useWords } from '../../words/use-words.ts'
import { RegisterImportOutcome } from './register-import-outcome.tsx'

/** A sheet of the register comes back. */
export function RegisterImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const workbook = useWorkbookImport('/api/register/workbook', isOutcome)
  return (
    <WorkbookImportDialog
      title={t('register.sheet.title')}
      guide={t('register.sheet.guide')}
      workbook={workbook}
      isKept={({ kept }) => kept}
      show={(outcome) => <RegisterImportOutcome outcome={outcome} />}
      confirm={({ faults, changes }) =>
        faults.length === 0 && changes.length > 0
          ? {
              said: t('register.sheet.confirm', { count: changes.length }),
              hint: t('register.sheet.confirmHint'),
            }
          : null
      }
      onClose={onClose}
    />
  )
}

function isOutcome(body: unknown): body is RegisterImport {
  return typeof body === 'object' && body !== null && 'kept' in body && 'changes' in body && 'faults' in body
}
