import type { DocumentLine, WaitingTask } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { DocumentDialog } from '../../parts/document-form/document-dialog.tsx'
import { useDocumentsChanged } from '../../parts/document-form/use-documents-changed.ts'
import { useWords } from '../../words/use-words.ts'
import { needsDeadline, type Ticked } from './use-ticked.ts'

interface ReleaseDialogProps {
  readonly document: DocumentLine
  readonly tasks: readonly WaitingTask[]
  readonly ticked: Ticked
  readonly onClose: () => void
}

/** What releasing the ticked tasks will do, before it is done: taking it back leaves its trace. */
export function ReleaseDialog({ document, tasks, ticked, onClose }: ReleaseDialogProps) {
  const { t } = useWords()
  const changed = useDocumentsChanged()
  const releasing = useMutation(trpc.documents.release.mutationOptions())
  const deadlineOf = (task: WaitingTask) =>
    needsDeadline(task, ticked.on) ? ticked.deadlineOf(task.taskId) : null

  function submit() {
    releasing.mutate(
      {
        ...{ documentId: document.id, on: ticked.on },
        tasks: tasks.map((task) => ({ taskId: task.taskId, deadline: deadlineOf(task) })),
      },
      {
        onSuccess: ({ released }) => {
          for (const { taskId } of tasks) ticked.tick(taskId, false)
          onClose()
          void changed(t('documents.waiting.recorded', { count: released }))
        },
      },
    )
  }

  return (
    <DocumentDialog
      title={t('documents.waiting.confirmTitle', { count: tasks.length })}
      note={t('documents.waiting.confirmNote', { day: writeDay(ticked.on) })}
      send={t('documents.waiting.confirm')}
      isBusy={releasing.isPending}
      error={releasing.error}
      isTyped={false}
      onSubmit={submit}
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
