import type { DocumentName, WaitingTask } from '@dondoc/contracts'
import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { useDocumentsChanged } from '../../parts/document-form/use-documents-changed.ts'
import { useWords } from '../../words/use-words.ts'
import { needsDeadline, type Ticked } from './use-ticked.ts'

interface ReleaseFrom {
  readonly document: Pick<DocumentName, 'id'>
  readonly ticked: Ticked
  /** From a proposal, which others may have decided about meanwhile. */
  readonly asProposed: boolean
  readonly onDone: () => void
}

/** Releases ticked tasks by the document, with new deadlines where their own time has passed; then tells the person. */
export function useRelease({ document: { id }, ticked, asProposed, onDone }: ReleaseFrom) {
  const { t } = useWords()
  const changed = useDocumentsChanged()
  const { mutate, isPending, error } = useMutation(trpc.documents.release.mutationOptions())
  const deadlineOf = (task: WaitingTask) =>
    needsDeadline(task, ticked.on) ? ticked.deadlineOf(task.taskId) : null

  function release(tasks: readonly WaitingTask[]) {
    const asked = tasks.map((task) => ({ taskId: task.taskId, deadline: deadlineOf(task) }))
    mutate(
      { documentId: id, on: ticked.on, tasks: asked, asProposed },
      {
        onSuccess: ({ released }) => {
          for (const { taskId } of tasks) ticked.tick(taskId, false)
          onDone()
          void changed(t('documents.waiting.recorded', { count: released }))
        },
      },
    )
  }
  return { release, deadlineOf, isPending, error }
}
