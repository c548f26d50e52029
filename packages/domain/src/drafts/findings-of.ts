import { type Finding, findTaskFindings, type ProgrammeDraft } from '../programme/index.ts'
import type { DraftWork } from './draft-work.ts'
import { programmeOf } from './programme-of.ts'

/**
 * What a person should look at in the draft as it stands: what the text itself says against itself, and of each task that is
 * still taken what holds after its edits. A time that was written in is missing no more.
 */
export function findingsOf(work: DraftWork, reading: ProgrammeDraft): Finding[] {
  const { document, tasks } = programmeOf(work, reading)
  const again = tasks.flatMap((task) => findTaskFindings(task, document))
  const offered = reading.findings.filter(
    (finding) => finding.kind === 'footnote-list' && isTaken(work, finding),
  )
  const ofText = reading.findings.filter((finding) => !('task' in finding))
  return [...ofText, ...offered, ...again].toSorted((a, b) => a.source.from - b.source.from)
}

function isTaken(work: DraftWork, { task }: { task: string }): boolean {
  return work.tasks.some(({ read, fate }) => read.code === task && fate === 'taken')
}
