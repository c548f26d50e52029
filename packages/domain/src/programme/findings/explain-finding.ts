import { writeDay } from '../../days/index.ts'
import type { TextRange } from '../block.ts'
import type { Finding, FindingFacts } from './finding.ts'

/** A finding at its words, with its Vietnamese sentence. */
export function toFinding(facts: FindingFacts, source: TextRange): Finding {
  return { ...facts, message: explainFinding(facts), source }
}

/** What a finding says, in one sentence for the desk. */
export function explainFinding(finding: FindingFacts, language: 'vi' | 'en' = 'vi'): string {
  return sentences(finding)[language]
}

function sentences(finding: FindingFacts): { vi: string; en: string } {
  switch (finding.kind) {
    case 'type-symbol-mismatch':
      return {
        vi: `Văn bản ${finding.symbol} được gọi là “${finding.type}” nhưng ký hiệu là của loại văn bản khác.`,
        en: `Document ${finding.symbol} is called “${finding.type}”, but its symbol is that of another type.`,
      }
    case 'two-dates': {
      const days = [writeDay(finding.first), writeDay(finding.second)]
      return {
        vi: `Văn bản ${finding.symbol} được ghi hai ngày khác nhau: ${days.join(' và ')}.`,
        en: `Document ${finding.symbol} is cited with two dates: ${days.join(' and ')}.`,
      }
    }
    case 'no-schedule':
      return {
        vi: `Nhiệm vụ ${finding.task} không nêu thời gian thực hiện.`,
        en: `Task ${finding.task} names no time.`,
      }
    case 'two-leads': {
      const bodies = finding.bodies.join('; ')
      return {
        vi: `Nhiệm vụ ${finding.task} ghi ${finding.bodies.length} cơ quan cùng chủ trì: ${bodies}.`,
        en: `Task ${finding.task} names ${finding.bodies.length} bodies to lead it: ${bodies}.`,
      }
    }
    case 'deadline-before-document': {
      const [deadline, own] = [writeDay(finding.deadline), writeDay(finding.documentDate)]
      return {
        vi: `Nhiệm vụ ${finding.task} có hạn ${deadline}, trước ngày của văn bản (${own}).`,
        en: `Task ${finding.task} is due on ${deadline}, before the document's own date (${own}).`,
      }
    }
    case 'nothing-read':
      return {
        vi: `Phần “${finding.heading}” chưa đọc được nhiệm vụ nào; cần xem lại bản gốc.`,
        en: `No task was read from the part “${finding.heading}”; look at the original.`,
      }
    case 'footnote-list':
      return {
        vi: `Chú thích ${finding.mark} của nhiệm vụ ${finding.task} liệt kê ${finding.entries.length} mục; chưa đưa vào nhiệm vụ.`,
        en: `Footnote ${finding.mark} of task ${finding.task} lists ${finding.entries.length} entries; they are not part of the task.`,
      }
    case 'replaced-document': {
      const [by, from] = [finding.replacedBy, writeDay(finding.from)]
      return {
        vi: by
          ? `Văn bản ${finding.symbol} đã được thay thế bởi ${by} từ ngày ${from}.`
          : `Văn bản ${finding.symbol} đã hết hiệu lực từ ngày ${from}.`,
        en: by
          ? `Document ${finding.symbol} has been replaced by ${by} since ${from}.`
          : `Document ${finding.symbol} has not been in force since ${from}.`,
      }
    }
    case 'body-not-existing':
      return {
        vi: `“${finding.body}” của nhiệm vụ ${finding.task} không còn hoặc chưa có vào ngày ${writeDay(finding.day)}.`,
        en: `“${finding.body}” of task ${finding.task} does not exist on ${writeDay(finding.day)}.`,
      }
    case 'after-parent': {
      const [own, above] = [writeDay(finding.deadline), writeDay(finding.parentDeadline)]
      return {
        vi: `Nhiệm vụ ${finding.task} có hạn ${own}, sau hạn ${above} của nhiệm vụ cấp trên ${finding.parent}.`,
        en: `Task ${finding.task} is due on ${own}, after task ${finding.parent} above it, due on ${above}.`,
      }
    }
    case 'likely-duplicate':
      return {
        vi: `Nhiệm vụ ${finding.task} của ${finding.body} có lời gần giống nhiệm vụ ${finding.other} đang thực hiện theo ${finding.programme}.`,
        en: `Task ${finding.task} of ${finding.body} reads like the open task ${finding.other} of ${finding.programme}.`,
      }
  }
}
