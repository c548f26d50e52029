import type { ProgrammeBlock, ProgrammeView } from '@dondoc/contracts'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { cutBlock } from './cut-block.ts'
import { DocumentWords } from './document-words.tsx'
import styles from './programme-document.module.css'
import { typeset } from './typeset.ts'
import { useBroughtIntoView } from './use-brought-into-view.ts'

const route = getRouteApi('/office/chuong-trinh/$programmeId')

interface ProgrammeDocumentProps {
  readonly view: ProgrammeView
  /** Goes up with every press on a link between the sides. */
  readonly visit: number
  readonly onTask: () => void
}

/** The document as printed; the words of each task carry its state and lead to it. */
export function ProgrammeDocument({ view, visit, onTask }: ProgrammeDocumentProps) {
  const { task, at } = route.useSearch()
  const { text, blocks, tasks, findings } = view
  const cuts = useMemo(() => {
    const marks = [...tasks.map(({ source }) => source), ...findings.map(({ source }) => source)]
    return blocks.map((block) => cutBlock(block.range, marks))
  }, [blocks, tasks, findings])

  const place = at === undefined ? undefined : cuts.flat().findLast((cut) => cut.from <= at)
  const marked =
    task && view.tasks.some(({ id }) => id === task) ? `[data-task~="${CSS.escape(task)}"]` : null
  useBroughtIntoView(place ? `[data-from="${place.from}"]` : marked, visit)

  return (
    <div className={styles.document}>
      {blocks.map((block, index) => (
        <DocumentBlock key={block.range.from} block={block} text={text}>
          {(cuts[index] ?? []).map((cut) => (
            <DocumentWords
              key={cut.from}
              view={view}
              cut={cut}
              isMarked={cut === place}
              taskMarked={task}
              onTask={onTask}
            />
          ))}
        </DocumentBlock>
      ))}
    </div>
  )
}

interface DocumentBlockProps {
  readonly block: ProgrammeBlock
  readonly text: string
  readonly children: ReactNode
}

function DocumentBlock({ block, text, children }: DocumentBlockProps) {
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
