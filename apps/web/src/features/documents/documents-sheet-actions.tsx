import { Button } from '@mantine/core'
import { IconFileExport, IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { DocumentsImportDialog } from './documents-import-dialog.tsx'
import { useDocumentsSearch } from './use-documents-search.ts'

/** The register of documents out to Excel, as the filters show it, and back in. */
export function DocumentsSheetActions() {
  const { t } = useWords()
  const { actions } = useSession()
  const { asOf, isToday } = useAsOf()
  const { search } = useDocumentsSearch()
  const [isImporting, setImporting] = useState(false)
  const { by: sort, page: _page, pageSize: _size, ...asked } = search
  const filter = encodeURIComponent(JSON.stringify({ ...asked, sort, asOf }))
  if (!actions.includes('register-documents')) return null
  return (
    <>
      <Button
        component="a"
        href={`/api/documents/workbook?filter=${filter}`}
        download
        variant="default"
        title={t('documents.sheet.exportHint')}
        leftSection={<IconFileExport size={16} aria-hidden />}
      >
        {t('documents.sheet.export')}
      </Button>
      {isToday && (
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => setImporting(true)}
        >
          {t('documents.sheet.import')}
        </Button>
      )}
      {isImporting && <DocumentsImportDialog onClose={() => setImporting(false)} />}
    </>
  )
}
