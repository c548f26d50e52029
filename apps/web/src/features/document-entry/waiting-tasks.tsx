import type { DocumentLine, WaitingTask } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DayInput } from '../../day/day-input.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { ReleaseDialog } from './release-dialog.tsx'
import { lackOf, useTicked } from './use-ticked.ts'
import { WaitingLine } from './waiting-line.tsx'
import styles from './waiting-tasks.module.css'

/** The tasks that wait for a document, those first that may wait for this one; a person ticks which to release. */
export function WaitingTasks({ document }: { readonly document: DocumentLine }) {
  const { t } = useWords()
  const { data, error, refetch } = useQuery(
    trpc.documents.waitingTasks.queryOptions({ documentId: document.id }),
  )
  if (data?.length === 0 && !error) return null
  const matched = data?.filter(({ match }) => match !== null) ?? []
  const others = data?.filter(({ match }) => match === null) ?? []
  return (
    <Panel title={t('documents.waiting.title')} note={t('documents.waiting.note')}>
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={3} />}
      {data && <Choosing document={document} matched={matched} others={others} />}
    </Panel>
  )
}

interface ChoosingProps {
  readonly document: DocumentLine
  readonly matched: readonly WaitingTask[]
  readonly others: readonly WaitingTask[]
}

function Choosing({ document, matched, others }: ChoosingProps) {
  const { t } = useWords()
  const { today } = useSession()
  const ticked = useTicked(today)
  const [said, setSaid] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const chosen = [...matched, ...others].filter(({ taskId }) => ticked.has(taskId))
  const line = (task: WaitingTask) => <WaitingLine key={task.taskId} task={task} ticked={ticked} />

  function preview() {
    const lack = lackOf(chosen, ticked)
    setSaid(lack && t(`documents.waiting.${lack}`))
    setAsking(lack === null)
  }

  return (
    <div className={styles.waiting}>
      {matched.length === 0 && <p className={styles.soft}>{t('documents.waiting.none')}</p>}
      {matched.length > 0 && <h3 className={styles.title}>{t('documents.waiting.matched')}</h3>}
      <ul className={styles.list}>{matched.map(line)}</ul>
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {t('documents.waiting.others', { count: others.length })}
          </summary>
          <ul className={styles.list}>{others.map(line)}</ul>
        </details>
      )}
      {(matched.length > 0 || chosen.length > 0) && (
        <div className={styles.foot}>
          <DayInput
            label={t('documents.waiting.on')}
            w={200}
            minDay={document.date ?? undefined}
            maxDay={today}
            value={ticked.on}
            onChange={(on) => on && ticked.setOn(on)}
          />
          <Button onClick={preview}>{t('documents.waiting.preview')}</Button>
          {said && (
            <p role="alert" className={styles.said}>
              {said}
            </p>
          )}
        </div>
      )}
      {isAsking && (
        <ReleaseDialog document={document} tasks={chosen} ticked={ticked} onClose={() => setAsking(false)} />
      )}
    </div>
  )
}
