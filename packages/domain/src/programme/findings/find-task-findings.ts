import { deadlineOf } from '../../schedules/index.ts'
import type { DraftDocument, DraftTask } from '../draft.ts'
import { toFinding } from './explain-finding.ts'
import type { Finding } from './finding.ts'

const labels: ReadonlySet<string> = new Set(['label', 'shared-label', 'column'])
const collective = /(?:^|\s)(?:các|từng|mỗi)\s|cấp (?:xã|huyện|tỉnh)|^(?:cơ quan|đơn vị|địa phương)/iu

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
  const leads = severalLeads(task)
  if (leads.length > 1)
    findings.push(
      toFinding(
        { kind: 'two-leads', task: task.code, bodies: leads },
        task.readings.lead?.ranges[0] ?? task.source,
      ),
    )
  return findings
}

/** Bodies that a label or column for one leading body names side by side; classes lead together by their nature. */
function severalLeads({ lead, readings }: DraftTask): readonly string[] {
  const reason = readings.lead?.reason
  if (!reason?.words || !labels.has(reason.code) || !/chủ trì/iu.test(reason.words)) return []
  if (/^các\s/iu.test(reason.words) || lead.some((name) => collective.test(name))) return []
  return lead
}
