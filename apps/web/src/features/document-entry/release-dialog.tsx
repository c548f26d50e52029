import type { DocumentLine, WaitingTask } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { DocumentDialog } from '../../parts/document-form/document-dialog.tsx'
import { useWords } from '../../words/use-words.ts'
import { useRelease } from './use-release.ts'
import type { Ticked } from './use-ticked.ts'

interface ReleaseDialogProps {
  readonly document: DocumentLine
  readonly tasks: readonly WaitingTask[]
  readonly ticked: Ticked
  readonly onClose: () => void
}

/** What releasing the ticked tasks will do, before it is done: taking it back leaves its trace. */
export function ReleaseDialog({ document, tasks, ticked, onClose }: ReleaseDialogProps) {
  const { t } = useWords()
  const { release, deadlineOf, isPending, error } = useRelease({
    ...{ document, ticked, asProposed: false, onDone: onClose },
  })

  return (
    <DocumentDialog
      title={t('documents.waiting.confirmTitle', { count: tasks.length })}
      note={t('documents.waiting.confirmNote', { day: writeDay(ticked.on) })}
      send={t('documents.waiting.confirm')}
      isBusy={isPending}
      error={error}
      isTyped={false}
      onSubmit={() => release(tasks)}
      onClose={onClose}
    >
      <ul>
        {tasks.map((task) => {
          const deadline = deadlineOf(task) ?? task.deadline
          return (
            <li key={task.taskId}>
              {t('documents.waiting.confirmLine', { code: task.code, names: task.holders.join('; ') })}
              {deadline && `, ${t('documents.waiting.confirmDeadline', { day: writeDay(deadline) })}`}
            </li>
          )
        })}
      </ul>
    </DocumentDialog>
  )
}
