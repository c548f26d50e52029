import { setRight } from '../../text/index.ts'
import type { DocumentPart } from '../passages/document-part.ts'
import { startsWithBody } from './body-words.ts'

/** A short name that the document gives a body: 'Tổ công tác triển khai Đề án 06 (gọi tắt là Tổ công tác)'. */
export interface ShortName {
  readonly short: string
  readonly body: string
}

const defined =
  /\s*\((?:(?:sau|dưới) đây )?(?:được )?(?:(?:gọi|viết) (?:tắt|chung)|gọi) là:?\s*["“]?([^()"”]{2,60}?)["”]?\)/gu
const longest = 250

/** A name without the words that only shorten it: 'Sở Xây dựng (sau đây viết tắt là SXD)' is Sở Xây dựng. */
export function withoutShortName(name: string): string {
  return name.replace(defined, '')
}

/** The short names of bodies that the document defines, the first definition of each. */
export function findShortNames(parts: readonly DocumentPart[]): ShortName[] {
  const found = new Map<string, ShortName>()
  for (const words of parts.flatMap(wordsOf))
    for (const match of words.matchAll(defined)) {
      const short = match[1]?.trim() ?? ''
      const body = startsWithBody(short) ? bodyBefore(words.slice(0, match.index), short) : null
      if (body && !found.has(short)) found.set(short, { short, body })
    }
  return [...found.values()]
}

function wordsOf(part: DocumentPart): string[] {
  const printed = part.kind === 'passage' ? [part.passage.text] : part.cells.map(({ text }) => text)
  return printed.filter((words) => /\slà[\s:]/u.test(words)).map((words) => words.replace(/\s+/gu, ' '))
}

/** The name right before the bracket: it begins as its short name does, else with the clause's first body. */
function bodyBefore(words: string, short: string): string | null {
  const near = words.slice(-longest)
  const first = short.split(' ')[0] ?? short
  const alike = near.lastIndexOf(`${first} `)
  if (alike >= 0 && startsWithBody(near.slice(alike))) return near.slice(alike)
  const clause = near.slice(
    Math.max(0, ...[...near.matchAll(/[.;:,]\s+/gu)].map((m) => m.index + m[0].length)),
  )
  const start = [...clause.matchAll(/(?<=^|\s)\p{Lu}/gu)].find(({ index }) =>
    startsWithBody(setRight(clause.slice(index))),
  )
  return start ? clause.slice(start.index) : null
}
