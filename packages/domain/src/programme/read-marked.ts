import type { LocalDate } from '../days/index.ts'
import type { TextRange } from './block.ts'
import type { DraftTask } from './draft.ts'
import { toDraftTask } from './duties/to-draft-task.ts'
import type { Passage } from './passages/passage.ts'

/** Words of a document that a person marked as one duty, and what is known of their place. */
export interface MarkedWords {
  /** The whole text of the document. */
  readonly text: string
  /** The marked words, in order; several where they are not in one piece. */
  readonly ranges: readonly TextRange[]
  readonly code: string
  readonly section: string
  readonly heading: string
  readonly documentDate: LocalDate | null
}

/** Marked words read as one duty, with the same rules as duties that were found. */
export function readMarked(marked: MarkedWords): DraftTask {
  const { code, section, heading, documentDate } = marked
  const passage = passageAt(marked)
  const frame = {
    ...{ labels: [], heading, purpose: 'assignments' as const, bodies: [], named: null },
    ...{ fields: null, inSection: true },
  }
  const range = { from: 0, until: passage.text.length }
  const duty = { passage, range, frame, fields: null, ordinal: '', first: null, found: 'marked' as const }
  return { ...toDraftTask(duty, { documentDate, footnotes: [] }), code, section }
}

/** The words as one passage: a line's end is a blank, and a blank stands between two ranges. */
function passageAt({ text, ranges }: MarkedWords): Passage {
  const pieces: { at: number; range: TextRange }[] = []
  let words = ''
  for (const range of ranges.map((one) => trimmed(text, one))) {
    if (words !== '') words += ' '
    pieces.push({ at: words.length, range })
    words += text.slice(range.from, range.until).replace(/\s/gu, ' ')
  }
  return { kind: 'paragraph', text: words, marker: null, level: null, pieces }
}

function trimmed(text: string, { from, until }: TextRange): TextRange {
  const words = text.slice(from, until)
  const start = from + words.length - words.trimStart().length
  return { from: start, until: start + words.trim().length }
}
