import type { ProgrammeBlock } from '@dondoc/contracts'
import { memo } from 'react'
import { cutBlock } from '../../../document/cut-block.ts'
import { DocumentBlock } from '../../../document/document-block.tsx'
import { ReadingWords } from '../reading-words.tsx'
import styles from './reading-block.module.css'
import type { ReadingMark } from './reading-mark.ts'

interface ReadingBlockProps {
  readonly block: ProgrammeBlock
  readonly text: string
  readonly marks: readonly ReadingMark[]
  /** The marked task, if this block holds words of it. */
  readonly picked: string | null
  /** The place gone to, if it lies in this block. */
  readonly place: number | null
  readonly onPick: (taskId: string) => void
}

/** A block of the document with its marks; drawn anew only when one of its own marks changes. */
export const ReadingBlock = memo(function ReadingBlock(props: ReadingBlockProps) {
  const { block, text, marks, picked, place, onPick } = props
  const cuts = cutBlock(
    block.range,
    marks.map(({ range }) => range),
  )
  const here = place === null ? undefined : cuts.findLast((cut) => cut.from <= place)
  return (
    <div className={styles.block}>
      <DocumentBlock block={block} text={text}>
        {cuts.map((cut) => (
          <ReadingWords
            key={cut.from}
            from={cut.from}
            words={text.slice(cut.from, cut.until)}
            marks={cut.marks.flatMap((index) => marks[index] ?? [])}
            picked={picked}
            isHere={cut === here}
            onPick={onPick}
          />
        ))}
      </DocumentBlock>
    </div>
  )
}, isSame)

function isSame(was: ReadingBlockProps, now: ReadingBlockProps): boolean {
  return (
    was.block === now.block &&
    was.picked === now.picked &&
    was.place === now.place &&
    was.onPick === now.onPick &&
    (was.marks === now.marks ||
      (was.marks.length === now.marks.length &&
        was.marks.every((mark, index) => isSameMark(mark, now.marks[index]))))
  )
}

function isSameMark(was: ReadingMark, now: ReadingMark | undefined): boolean {
  return (
    now !== undefined &&
    was.id === now.id &&
    was.kind === now.kind &&
    was.said === now.said &&
    was.begins === now.begins &&
    was.range.from === now.range.from &&
    was.range.until === now.range.until
  )
}
