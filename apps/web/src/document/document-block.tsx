import type { ProgrammeBlock } from '@dondoc/contracts'
import type { ReactNode } from 'react'
import styles from './document-block.module.css'
import { typeset } from './typeset.ts'

interface DocumentBlockProps {
  readonly block: ProgrammeBlock
  readonly text: string
  /** The block's words, marked as the screen marks them. */
  readonly children: ReactNode
}

/** One block of a document, set as it was printed. */
export function DocumentBlock({ block, text, children }: DocumentBlockProps) {
  const words = text.slice(block.range.from, block.range.until)
  switch (typeset(block.kind, words)) {
    case 'rule':
      return <hr className={styles.rule} />
    case 'part':
      return <h2 className={styles.part}>{children}</h2>
    case 'heading':
      return <h3 className={styles.section}>{children}</h3>
    case 'item':
      return <p className={styles.item}>{children}</p>
    case 'footnote':
      return <p className={styles.footnote}>{children}</p>
    default:
      return <p className={styles.paragraph}>{children}</p>
  }
}
