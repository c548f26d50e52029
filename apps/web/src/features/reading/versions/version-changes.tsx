import type { ComparedTask } from '@dondoc/contracts'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../../connection/trpc.ts'
import { useWords } from '../../../words/use-words.ts'

/** What confirming a new version does to the work in hand, in numbers. */
export function VersionChanges({ draftId }: { readonly draftId: string }) {
  const { t } = useWords()
  const { data } = useQuery(trpc.drafts.compare.queryOptions({ draftId }, { staleTime: 0 }))
  if (!data) return null
  const { tasks, targets } = data
  const count = (of: (task: ComparedTask) => number) => tasks.reduce((sum, task) => sum + of(task), 0)
  const kept = count((task) => task.kept.length)
  const reDated = count((task) => (task.newTime ? task.kept.length : 0))
  const given = count((task) => task.given.length)
  const withdrawn = count((task) => task.withdrawn.length)
  const carried = targets.filter(({ now }) => now).length
  return (
    <ul>
      <li>{t('reading.versions.sumKept', { count: kept })}</li>
      <li>{t('reading.versions.sumReDated', { count: reDated })}</li>
      <li>{t('reading.versions.sumGiven', { count: given })}</li>
      <li>{t('reading.versions.sumWithdrawn', { count: withdrawn })}</li>
      {carried > 0 && <li>{t('reading.versions.sumCarried', { count: carried })}</li>}
      {targets.length > carried && (
        <li>{t('reading.versions.sumEnded', { count: targets.length - carried })}</li>
      )}
    </ul>
  )
}
