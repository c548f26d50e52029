import { onlyAnnounces } from '../bodies/announcing-words.ts'
import { opensWithVerb } from '../bodies/duty-verbs.ts'
import { readHeadingBodies } from '../bodies/heading-bodies.ts'
import { readSubject } from '../bodies/read-subject.ts'

export interface NumberedClause {
  /** Where its number stands, or the 'và' before it. */
  readonly at: number
  /** Where its words begin. */
  readonly from: number
}

/** The ways of numbering inside a sentence, with the marks of the first, the second, … clause. */
interface ClauseStyle {
  readonly mark: RegExp
  readonly order: readonly string[]
}

const styles: readonly ClauseStyle[] = [
  { mark: /\((\d{1,2})\)\s*(?=\p{L})/gu, order: Array.from({ length: 40 }, (_, i) => String(i + 1)) },
  {
    mark: /\(([ivx]{1,4})\)\s*(?=\p{L})/gu,
    order: ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'],
  },
  { mark: /(?<=\s)\(?([a-eghik-mđ])\)\s*(?=\p{L})/gu, order: [...'abcdđeghiklm'] },
]

const leadIn = /:\s*$/u
/** '…; (2) …', '…, và (3) …'. */
const between = /(?:[;.,]|[;,]\s*(?:và|đồng thời))\s*$/u

/**
 * The clauses of a list inside a paragraph: 'Sở Y tế: (1) rà soát …; (2) xây dựng …'. Each is work of its own, or there is none:
 * the parts of a file, '(1) tờ trình; (2) dự thảo', are no clauses.
 */
export function numberedClauses(text: string): readonly NumberedClause[] {
  const lists = styles.map((style) => clausesOf(text, style))
  return lists.find((list) => list.length > 0 && allWork(text, list)) ?? []
}

function clausesOf(text: string, { mark, order }: ClauseStyle): NumberedClause[] {
  const clauses: NumberedClause[] = []
  for (const match of text.matchAll(mark)) {
    if (match[1] !== order[clauses.length]) continue
    const before = text.slice(Math.max(0, match.index - 16), match.index)
    if ((clauses.length === 0 ? leadIn : between).test(before))
      clauses.push({ at: match.index - joined(before), from: match.index + match[0].length })
  }
  const [first, second] = clauses
  if (!first || !second || !leadsInto(text, first)) return []
  return clauses
}

function joined(before: string): number {
  return /(?:và|đồng thời)\s*$/u.exec(before)?.[0].length ?? 0
}

/** Behind a sentence's own verb numbers count the details of its one duty: 'Sở Y tế củng cố tuyến xã: (1) …'. */
function leadsInto(text: string, { at, from }: NumberedClause): boolean {
  const head = text.slice(0, at)
  return readHeadingBodies(head).length > 0 || onlyAnnounces(head) || readSubject(text.slice(from)) !== null
}

function allWork(text: string, clauses: readonly NumberedClause[]): boolean {
  return clauses.every(({ from }, i) => setsWork(text.slice(from, clauses[i + 1]?.at ?? text.length)))
}

function setsWork(clause: string): boolean {
  const words = clause.charAt(0).toUpperCase() + clause.slice(1)
  return opensWithVerb(words) || readSubject(words) !== null
}
