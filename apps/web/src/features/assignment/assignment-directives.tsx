import type { AssignmentView } from '@dondoc/contracts'
import { daysBetween, writeDay } from '@dondoc/domain/days'
import { sayAuthor } from '../../parts/say/say-author.ts'
import { sayDirective } from '../../parts/say/say-directive.ts'
import { sayHappening } from '../../parts/say/say-happening.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './assignment-directives.module.css'
import { DetailSection } from './detail-section.tsx'
import { type DirectiveThread, directiveThreads } from './directive-threads.ts'

/** What was called for, by whom, and what came back; unanswered ones say since when they wait. */
export function AssignmentDirectives({ view }: { readonly view: AssignmentView }) {
  const { t } = useWords()
  const threads = directiveThreads(view)
  if (threads.length === 0) return null
  return (
    <DetailSection title={t('assignment.directives')}>
      <ul className={styles.list}>
        {threads.map((thread) => (
          <Thread key={thread.given.sequence} thread={thread} view={view} />
        ))}
      </ul>
    </DetailSection>
  )
}

function Thread({ thread, view }: { readonly thread: DirectiveThread; readonly view: AssignmentView }) {
  const { t } = useWords()
  const { given, kind, replyBy, answer } = thread
  const late = daysBetween(replyBy, view.asOf)
  return (
    <li className={styles.thread} data-open={answer === null || undefined}>
      <p className={styles.what}>
        {t('action.directiveOf', { kind: sayDirective(t, kind), day: writeDay(replyBy) })}
      </p>
      {sayHappening(t, given).words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className={styles.by}>
        {sayAuthor(t, given.by)}, {writeDay(given.on)}
      </p>
      {answer === null && (
        <p className={styles.waiting}>
          {late > 0 ? t('assignment.replyLate', { count: late }) : t('assignment.replyAwaited')}
        </p>
      )}
      {answer && (
        <div className={styles.answer}>
          <p>
            {sayHappening(t, answer).what}: {sayHappening(t, answer).words[0]}
          </p>
          <p className={styles.by}>
            {sayAuthor(t, answer.by)}, {writeDay(answer.on)}
          </p>
        </div>
      )}
    </li>
  )
}
