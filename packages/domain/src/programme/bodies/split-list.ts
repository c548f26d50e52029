import { setRight } from '../../text/index.ts'

const separators = /(\s*;\s*(?:và\s+)?|\s*\n\s*[-+•]?\s*|\s*,\s*(?:và\s+|cùng\s+)?|\s+(?:và|cùng|hoặc)\s+)/u

/** The parts of a list with the mark before each; what stands in brackets is left whole. */
export function splitList(text: string): { glue: string; words: string }[] {
  const masked = setRight(text)
    .replace(/\([^()]*\)/gu, (inside) => '\u0001'.repeat(inside.length))
    .replace(/(?<=[Pp]hòng),(?=\schống)/gu, '\u0001')
  const parts: { glue: string; words: string }[] = []
  let at = 0
  let glue = ''
  for (const piece of masked.split(separators)) {
    if (separators.test(piece) && piece.replace(separators, '') === '') glue = piece
    else if (piece.trim() !== '') {
      parts.push({ glue, words: text.slice(at, at + piece.length).replace(/^[\s\-+•]+|\s+$/gu, '') })
      glue = ''
    }
    at += piece.length
  }
  return parts
}
