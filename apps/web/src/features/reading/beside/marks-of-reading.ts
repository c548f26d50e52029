import type { DraftMoment } from '@dondoc/contracts'
import { findingKey, settledFindings, sourcesOf, valuesOf, type WorkingTask } from '@dondoc/domain/drafts'
import { taskFields } from '@dondoc/domain/programme'
import { readKindOf } from './read-kind-of.ts'
import type { ReadingMark } from './reading-mark.ts'

/** Everything that points at words of the document: the tasks that are taken, their fields, and what is to be looked at. */
export function marksOfReading({ work, findings }: Pick<DraftMoment, 'work' | 'findings'>): ReadingMark[] {
  const tasks = work.tasks.filter(({ fate }) => fate === 'taken').flatMap(marksOfTask)
  const settled = settledFindings(work)
  const open = findings.filter((finding) => !settled.has(findingKey(finding)))
  const doubts = open.map(
    (finding): ReadingMark => ({
      kind: 'finding',
      range: finding.source,
      id: findingKey(finding),
      said: finding.message,
      begins: true,
    }),
  )
  return [...tasks, ...doubts]
}

function marksOfTask(task: WorkingTask): ReadingMark[] {
  const { id } = task
  const said = valuesOf(task).code
  const words = sourcesOf(task).map(
    (range, index): ReadingMark => ({
      ...{ kind: 'task', range, id, said, begins: index === 0 },
    }),
  )
  const fields = taskFields.flatMap((field) => {
    const kind = readKindOf(field)
    const ranges = task.read.readings[field]?.ranges ?? []
    return kind ? ranges.map((range): ReadingMark => ({ kind, range, id, said, begins: false })) : []
  })
  return [...words, ...fields]
}
