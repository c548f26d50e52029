import type { LocalDate } from '../../days/index.ts'
import { type Citation, documentKey, markFitsType, markOfSymbol } from '../../documents/index.ts'
import type { DraftDocument, DraftTask } from '../draft.ts'
import { toFinding } from './explain-finding.ts'
import { findTaskFindings } from './find-task-findings.ts'
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
    ...tasks.flatMap((task) => findTaskFindings(task, document)),
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
