import { Button, Group } from '@mantine/core'
import { IconFileExport, IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './target-card.module.css'
import { TargetExportDialog } from './target-export-dialog.tsx'
import { TargetImportDialog } from './target-import-dialog.tsx'

/** One period's figures of all bodies out to Excel and back in; nothing for a post that records none. */
export function TargetSheetActions({ programmeId }: { readonly programmeId: string }) {
  const { t } = useWords()
  const { actions } = useSession()
  const { isToday } = useAsOf()
  const [open, setOpen] = useState<'export' | 'import' | null>(null)
  const close = () => setOpen(null)
  if (!isToday || !actions.includes('record-target-value')) return null
  return (
    <Group gap="xs" className={styles.sheet}>
      <Button
        variant="default"
        leftSection={<IconFileExport size={16} aria-hidden />}
        onClick={() => setOpen('export')}
      >
        {t('targets.sheet.export')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} aria-hidden />}
        onClick={() => setOpen('import')}
      >
        {t('targets.sheet.import')}
      </Button>
      {open === 'export' && <TargetExportDialog programmeId={programmeId} onClose={close} />}
      {open === 'import' && <TargetImportDialog programmeId={programmeId} onClose={close} />}
    </Group>
  )
}
