import type { LocalDate } from '../../days/index.ts'
import { type Citation, documentKey, markFitsType, markOfSymbol } from '../../documents/index.ts'
import { deadlineOf } from '../../schedules/index.ts'
import type { DraftDocument, DraftTask } from '../draft.ts'
import { toFinding } from './explain-finding.ts'
import type { Finding } from './finding.ts'

/** What a person should look at before confirming; every finding points at its words and nothing is corrected. */
export function findFindings(
  citations: readonly Citation[],
  document: DraftDocument,
  tasks: readonly DraftTask[],
): Finding[] {
  return [
    ...citations.filter(disagrees).map(typeDisagrees),
    ...twoDates(citations),
    ...tasks.flatMap((task) => taskFindings(task, document)),
  ].sort((a, b) => a.source.from - b.source.from)
}

function disagrees({ reference }: Citation): boolean {
  const mark = reference.symbol && markOfSymbol(reference.symbol)
  return mark !== null && mark !== '' && !markFitsType(reference.type, mark)
}

function typeDisagrees({ reference, range }: Citation): Finding {
  const { type, symbol } = reference
  return toFinding({ kind: 'type-symbol-mismatch', type, symbol: symbol ?? '' }, range)
}

/** One number with two dates: each citation whose date differs from the first dated one. */
function twoDates(citations: readonly Citation[]): Finding[] {
  const dated = new Map<string, LocalDate>()
  return citations.flatMap(({ reference, range }) => {
    const { date: second, symbol } = reference
    if (!second || !symbol) return []
    const first = dated.get(documentKey(reference))
    if (!first) dated.set(documentKey(reference), second)
    return first && first !== second ? [toFinding({ kind: 'two-dates', symbol, first, second }, range)] : []
  })
}

function taskFindings(task: DraftTask, document: DraftDocument): Finding[] {
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
