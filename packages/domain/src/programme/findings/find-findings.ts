import { writeDay } from '../../days/index.ts'
import {
  type Citation,
  documentKey,
  findReferences,
  markFitsType,
  markOfSymbol,
} from '../../documents/index.ts'
import { deadlineOf } from '../../schedules/index.ts'
import type { DraftDocument, DraftTask, Finding } from '../draft.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import type { Footnote } from '../passages/passage.ts'
import { sourceOf } from '../passages/passage.ts'

/** What a person should look at before confirming; every finding points at its words and nothing is corrected. */
export function findFindings(
  parts: readonly DocumentPart[],
  footnotes: readonly Footnote[],
  document: DraftDocument,
  tasks: readonly DraftTask[],
): Finding[] {
  const citations = citationsOf(parts, footnotes)
  return [
    ...citations.filter(disagrees).map(typeDisagrees),
    ...twoDates(citations),
    ...tasks.flatMap((task) => taskFindings(task, document)),
  ].sort((a, b) => a.source.from - b.source.from)
}

/** Citations with their place in the text, page breaks mended. */
function citationsOf(parts: readonly DocumentPart[], footnotes: readonly Footnote[]): Citation[] {
  const inText = parts.flatMap((part) => {
    if (part.kind === 'table') return part.cells.flatMap((cell) => shifted(cell.text, cell.range.from))
    const { passage } = part
    return findReferences(passage.text).map(({ reference, range }) => ({
      reference,
      range: sourceOf(passage, range),
    }))
  })
  return [...inText, ...footnotes.flatMap((note) => shifted(note.text, note.range.until - note.text.length))]
}

function shifted(text: string, by: number): Citation[] {
  return findReferences(text).map(({ reference, range }) => ({
    reference,
    range: { from: range.from + by, until: range.until + by },
  }))
}

function disagrees({ reference }: Citation): boolean {
  const mark = reference.symbol && markOfSymbol(reference.symbol)
  return mark !== null && mark !== '' && !markFitsType(reference.type, mark)
}

function typeDisagrees({ reference, range }: Citation): Finding {
  const message = `Văn bản ${reference.symbol} được gọi là “${reference.type}” nhưng ký hiệu là của loại văn bản khác.`
  return { kind: 'type-symbol-mismatch', message, source: range }
}

/** One number with two dates: each citation whose date differs from the first dated one. */
function twoDates(citations: readonly Citation[]): Finding[] {
  const first = new Map<string, Citation>()
  return citations.flatMap((citation) => {
    const { date, symbol } = citation.reference
    if (!date || !symbol) return []
    const earlier = first.get(documentKey(citation.reference))
    if (!earlier) first.set(documentKey(citation.reference), citation)
    if (!earlier?.reference.date || earlier.reference.date === date) return []
    const message = `Văn bản ${symbol} được ghi hai ngày khác nhau: ${writeDay(earlier.reference.date)} và ${writeDay(date)}.`
    return [{ kind: 'two-dates', message, source: citation.range }]
  })
}

function taskFindings(task: DraftTask, document: DraftDocument): Finding[] {
  const findings: Finding[] = []
  if (!task.measure && task.schedule.kind === 'unspecified' && task.schedule.trigger === null)
    findings.push({
      kind: 'no-schedule',
      message: `Nhiệm vụ ${task.code} không nêu thời gian thực hiện.`,
      source: task.source,
    })
  const deadline = deadlineOf(task.schedule)
  if (document.date && deadline && deadline < document.date)
    findings.push({
      kind: 'deadline-before-document',
      message: `Nhiệm vụ ${task.code} có hạn ${writeDay(deadline)}, trước ngày của văn bản (${writeDay(document.date)}).`,
      source: task.source,
    })
  return findings
}
