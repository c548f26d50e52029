import type { EvidenceFile } from '@dondoc/domain/tasks'
import { IconPaperclip } from '@tabler/icons-react'
import { useWords } from '../words/use-words.ts'
import styles from './evidence-file-link.module.css'

/** The file that proves work, to keep: it is never opened in the console's own page. */
export function EvidenceFileLink({ file }: { readonly file: EvidenceFile | null | undefined }) {
  const { t } = useWords()
  if (!file) return null
  return (
    <p>
      <a href={`/api/evidence-files/${file.id}`} download={file.name} className={styles.link}>
        <IconPaperclip size={14} aria-hidden />
        {t('assignment.evidenceFile', { file: file.name })}
      </a>
    </p>
  )
}
