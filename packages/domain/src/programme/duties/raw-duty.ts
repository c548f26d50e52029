import type { TextRange } from '../block.ts'
import type { TaskFields } from '../fields/task-fields.ts'
import type { SectionFrame } from '../outline/section-frame.ts'
import type { Passage } from '../passages/passage.ts'

/** A duty as found: its words in a passage, the headings above it and the labelled lines that go with it. */
export interface RawDuty {
  readonly passage: Passage
  readonly range: TextRange
  readonly frame: SectionFrame
  readonly fields: TaskFields | null
  /** Place in its section with the letter of a part: '03', '02a', '00b'. */
  readonly ordinal: string
  /** The first part of the paragraph, whose verb the others carry on; null for the first itself. */
  readonly first: TextRange | null
  /** By what it was known for a duty. */
  readonly found: 'item' | 'row' | 'order' | 'sentence' | 'part' | 'marked'
}

/** The labelled lines that hold for a duty: its own before those printed once for several. */
export function fieldsOfDuty({ fields, frame }: RawDuty): TaskFields {
  return { ...frame.fields, ...fields }
}
