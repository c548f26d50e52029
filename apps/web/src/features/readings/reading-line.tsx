import type { DraftLine } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { writeMoment } from '../../day/write-moment.ts'
import { sayAuthor } from '../../parts/say/say-author.ts'
import { sayDraft } from '../../parts/say/say-draft.ts'
import { sayUnreadable } from '../../parts/say/say-unreadable.ts'
import { useDiscardDraft } from '../../parts/use-discard-draft.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './readings.module.css'

/** A directive that is being read: what it is, who began and touched it last, and how far it is. */
export function ReadingLine({ line }: { readonly line: DraftLine }) {
  const { t } = useWords()
  const { document, progress, stage, file, refusal } = line
  const title = sayDraft(t, document, file.name)
  const discard = useDiscardDraft({ id: line.id, fileName: file.name, seen: 0 })
  return (
    <li className={styles.line}>
      <h3 className={styles.title}>
        <Link to="/chuong-trinh/dang-doc/$draftId" params={{ draftId: line.id }} search={{}}>
          {title}
        </Link>
      </h3>
      <p>
        {stage === 'read' && progress ? (
          <>
            {t('readings.tasks', { count: progress.tasks })} ·{' '}
            <strong>
              {progress.open > 0 ? t('readings.open', { count: progress.open }) : t('readings.ready')}
            </strong>
          </>
        ) : (
          t(`readings.phases.${stage}`)
        )}
      </p>
      {stage === 'refused' && (
        <p>
          {sayUnreadable(t, refusal?.code ?? null, file.name)}{' '}
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('readings.putAwayOf', { file: file.name })}
            onClick={discard}
          >
            {t('readings.putAway')}
          </Button>
        </p>
      )}
      <p className={styles.soft}>
        {[
          title !== file.name && t('readings.file', { file: file.name }),
          t('readings.begun', { at: writeMoment(line.startedAt), by: sayAuthor(t, line.startedBy) }),
          line.editedAt &&
            line.editedBy &&
            t('readings.edited', { at: writeMoment(line.editedAt), by: sayAuthor(t, line.editedBy) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}
