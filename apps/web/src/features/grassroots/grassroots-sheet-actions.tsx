import { Button, Group } from '@mantine/core'
import { IconFileExport, IconFileImport, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { GrassrootsImportDialog } from './grassroots-import-dialog.tsx'

interface GrassrootsSheetActionsProps {
  readonly under: string | undefined
  readonly mayRecord: boolean
}

/** The database out to Excel, as of the day and branch that is shown, back in, and on paper. */
export function GrassrootsSheetActions({ under, mayRecord }: GrassrootsSheetActionsProps) {
  const { t } = useWords()
  const { asOf, isToday } = useAsOf()
  const [isImporting, setImporting] = useState(false)
  const query = new URLSearchParams({ ...(under && { under }), ...(asOf && { asOf }) })
  return (
    <Group gap="xs">
      <Button
        component="a"
        href={`/api/grassroots/workbook?${query}`}
        download
        variant="default"
        leftSection={<IconFileExport size={16} aria-hidden />}
      >
        {t('grassroots.sheet.export')}
      </Button>
      {mayRecord && isToday && (
        <Button
          variant="default"
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => setImporting(true)}
        >
          {t('grassroots.sheet.import')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {t('grassroots.list.print')}
      </Button>
      {isImporting && <GrassrootsImportDialog onClose={() => setImporting(false)} />}
    </Group>
  )
}
