import { deadlineOf } from '../../schedules/index.ts'
import type { DraftDocument, DraftTask } from '../draft.ts'
import { toFinding } from './explain-finding.ts'
import type { Finding } from './finding.ts'

/** What a person should look at in one task; asked again after an edit, it says what still holds. */
export function findTaskFindings(task: DraftTask, document: DraftDocument): Finding[] {
  const findings: Finding[] = []
  if (!task.measure && task.schedule.kind === 'unspecified' && task.schedule.trigger === null)
    findings.push(toFinding({ kind: 'no-schedule', task: task.code }, task.source))
  const deadline = deadlineOf(task.schedule)
  if (document.date && deadline && deadline < document.date) {
    const facts = { task: task.code, deadline, documentDate: document.date }
    const at = task.readings.schedule?.ranges[0] ?? task.source
    findings.push(toFinding({ kind: 'deadline-before-document', ...facts }, at))
  }
  return findings
}
