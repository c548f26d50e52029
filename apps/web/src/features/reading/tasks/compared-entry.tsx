import type { ComparedBody, ComparedTask, DraftBody } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { explainSchedule } from '@dondoc/domain/schedules'
import { WordChanges } from '../../../parts/word-changes.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import styles from '../versions/versions-pane.module.css'

interface ComparedEntryProps {
  readonly task: ComparedTask
  /** The names that nobody is chosen for yet: what they hold is given to nobody. */
  readonly unplaced: readonly DraftBody[]
}

/** A task before and now: its words with what changed in them, and what happens to those who hold it. */
export function ComparedEntry({ task, unplaced }: ComparedEntryProps) {
  const { t } = useWords()
  const { pick } = useReadingActions()
  const { kind, differences, earlier, now } = task
  return (
    <article className={styles.entry}>
      <p className={styles.head}>
        {now ? (
          <button type="button" className={styles.code} onClick={() => pick(now.id)}>
            {now.code}
          </button>
        ) : (
          <span className={styles.code}>{earlier?.code}</span>
        )}
        {kind !== 'kept' && <span className={styles.kind}>{t(`reading.versions.kinds.${kind}`)}</span>}
        {differences.map((difference) => (
          <span key={difference} className={styles.kind}>
            {t(`reading.versions.differences.${difference}`, { code: earlier?.code })}
          </span>
        ))}
      </p>
      <WordChanges before={earlier?.text ?? ''} after={now?.text ?? ''} />
      <Effects task={task} unplaced={unplaced} />
    </article>
  )
}

function Effects({ task, unplaced }: ComparedEntryProps) {
  const { t, language } = useWords()
  const { earlier, now, newTime, given, kept, withdrawn, untouched, differences } = task
  const names = (bodies: readonly ComparedBody[]) => bodies.map((body) => body.organisation.name).join('; ')
  const waiting = unplaced.filter(({ leads }) => now && leads.includes(now.id)).map(({ name }) => name)
  const isReDated = differences.includes('re-dated')
  const lines: readonly (readonly [string, string | false | null | undefined])[] = [
    [
      'time',
      isReDated &&
        earlier &&
        now &&
        t('reading.versions.time', {
          before: explainSchedule(earlier.schedule, language),
          after: explainSchedule(now.schedule, language),
        }),
    ],
    ['kept', kept.length > 0 && t('reading.versions.kept', { names: names(kept), count: kept.length })],
    [
      'time',
      newTime?.deadline &&
        kept.length > 0 &&
        t('reading.versions.newDeadline', { day: writeDay(newTime.deadline) }),
    ],
    [
      'given',
      given.length > 0 &&
        t('reading.versions.given', { names: given.map(({ name }) => name).join('; '), count: given.length }),
    ],
    [
      'unplaced',
      waiting.length > 0 &&
        t('reading.versions.unplaced', { names: waiting.join('; '), count: waiting.length }),
    ],
    [
      'withdrawn',
      withdrawn.length > 0 &&
        t('reading.versions.withdrawn', { names: names(withdrawn), count: withdrawn.length }),
    ],
    [
      'untouched',
      untouched.length > 0 &&
        t('reading.versions.untouched', { names: names(untouched), count: untouched.length }),
    ],
  ]
  return (
    <ul className={styles.effects}>
      {lines.map(
        ([effect, said]) =>
          said && (
            <li key={said} data-effect={effect}>
              {said}
            </li>
          ),
      )}
    </ul>
  )
}
