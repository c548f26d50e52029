import type { ReleaseProposal } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { useState } from 'react'
import { DayInput } from '../../day/day-input.tsx'
import { DocumentDialog } from '../../parts/document-form/document-dialog.tsx'
import { sayDocumentName } from '../../parts/say/say-document.ts'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { useRelease } from './use-release.ts'
import { lackOf, useTicked } from './use-ticked.ts'
import { WaitingLine } from './waiting-line.tsx'
import styles from './waiting-tasks.module.css'

interface ProposalDialogProps {
  readonly proposal: ReleaseProposal
  readonly onClose: () => void
}

/**
 * What releasing the proposed tasks will do, before it is done: all are ticked, and any can be left out. The proposal is as it was
 * opened; what others decide meanwhile is refused here.
 */
export function ProposalDialog({ proposal: { document, tasks }, onClose }: ProposalDialogProps) {
  const { t } = useWords()
  const { today } = useSession()
  const ticked = useTicked(today, tasks)
  const [said, setSaid] = useState<string | null>(null)
  const { release, isPending, error } = useRelease({ document, ticked, asProposed: true, onDone: onClose })
  const chosen = tasks.filter(({ taskId }) => ticked.has(taskId))

  function submit() {
    const lack = lackOf(chosen, ticked)
    setSaid(lack && t(`documents.waiting.${lack}`))
    if (lack === null) release(chosen)
  }

  return (
    <DocumentDialog
      title={t('documents.proposal.title', { name: sayDocumentName(t, document) })}
      note={t('documents.waiting.confirmNote', { day: writeDay(ticked.on) })}
      send={t('documents.waiting.confirm')}
      isBusy={isPending}
      error={error}
      isTyped={chosen.some(({ taskId }) => ticked.deadlineOf(taskId) !== null)}
      onSubmit={submit}
      onClose={onClose}
    >
      <ul className={styles.list}>
        {tasks.map((task) => (
          <WaitingLine key={task.taskId} task={task} ticked={ticked} />
        ))}
      </ul>
      <DayInput
        label={t('documents.waiting.on')}
        w={200}
        minDay={document.date ?? undefined}
        maxDay={today}
        value={ticked.on}
        onChange={(on) => on && ticked.setOn(on)}
      />
      {said && (
        <p role="alert" className={styles.said}>
          {said}
        </p>
      )}
    </DocumentDialog>
  )
}
