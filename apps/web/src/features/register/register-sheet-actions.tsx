import { Button, Group } from '@mantine/core'
import { IconFileExport, IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { RegisterImportDialog } from './register-import-dialog.tsx'
import { useRegisterSearch } from './use-register-search.ts'

/** The register out to Excel, as the filters show it, and back in. */
export function RegisterSheetActions() {
  const { t } = useWords()
  const { search } = useRegisterSearch()
  const [isImporting, setImporting] = useState(false)
  const { full: _full, page: _page, pageSize: _size, ...filter } = search
  const address = `/api/register/workbook?filter=${encodeURIComponent(JSON.stringify(filter))}`

  return (
    <Group gap="xs">
      <Button
        component="a"
        href={address}
        download
        variant="default"
        title={t('register.sheet.exportHint')}
        leftSection={<IconFileExport size={16} aria-hidden />}
      >
        {t('register.sheet.export')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} aria-hidden />}
        onClick={() => setImporting(true)}
      >
        {t('register.sheet.import')}
      </Button>
      {isImporting && <RegisterImportDialog onClose={() => setImporting(false)} />}
    </Group>
  )
}
