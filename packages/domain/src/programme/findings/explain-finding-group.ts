import { writeDay } from '../../days/index.ts'
import { explainFinding } from './explain-finding.ts'
import type { FindingGroup } from './group-findings.ts'

/** What like findings say together, in one sentence for the desk: '42 nhiệm vụ: không nêu thời gian thực hiện.' */
export function explainFindingGroup(group: FindingGroup, language: 'vi' | 'en' = 'vi'): string {
  const [first] = group
  if (group.length === 1) return explainFinding(first, language)
  const tasks = new Set(group.flatMap((one) => ('task' in one ? [one.task] : []))).size
  const places = { vi: `${group.length} chỗ`, en: `${group.length} places` }
  const count = tasks > 1 ? { vi: `${tasks} nhiệm vụ`, en: `${tasks} tasks` } : places
  return `${count[language]}: ${matter(group)[language]}`
}

/** Of a document that is cited many times, the sentence of one place holds for all. */
function matter([first]: FindingGroup): { vi: string; en: string } {
  switch (first.kind) {
    case 'no-schedule':
      return { vi: 'không nêu thời gian thực hiện.', en: 'no time is named.' }
    case 'two-leads': {
      const bodies = first.bodies.join('; ')
      return {
        vi: `ghi ${first.bodies.length} cơ quan cùng chủ trì: ${bodies}.`,
        en: `${first.bodies.length} bodies are named to lead: ${bodies}.`,
      }
    }
    case 'deadline-before-document': {
      const [deadline, own] = [writeDay(first.deadline), writeDay(first.documentDate)]
      return {
        vi: `có hạn ${deadline}, trước ngày của văn bản (${own}).`,
        en: `due on ${deadline}, before the document's own date (${own}).`,
      }
    }
    case 'footnote-list':
      return {
        vi: `chú thích ${first.mark} liệt kê ${first.entries.length} mục; chưa đưa vào nhiệm vụ.`,
        en: `footnote ${first.mark} lists ${first.entries.length} entries, which are not part of the tasks.`,
      }
    case 'body-not-existing':
      return {
        vi: `“${first.body}” không còn hoặc chưa có vào ngày ${writeDay(first.day)}.`,
        en: `“${first.body}” does not exist on ${writeDay(first.day)}.`,
      }
    case 'after-parent': {
      const above = writeDay(first.parentDeadline)
      return {
        vi: `có hạn sau hạn ${above} của nhiệm vụ cấp trên ${first.parent}.`,
        en: `due after task ${first.parent} above them, due on ${above}.`,
      }
    }
    case 'likely-duplicate':
      return {
        vi: `có lời gần giống nhiệm vụ ${first.other} đang thực hiện theo ${first.programme}.`,
        en: `read like the open task ${first.other} of ${first.programme}.`,
      }
    case 'type-symbol-mismatch':
    case 'two-dates':
    case 'replaced-document':
    case 'nothing-read':
      return { vi: explainFinding(first), en: explainFinding(first, 'en') }
  }
}
