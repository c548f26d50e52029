import type { ProgrammeView } from '@dondoc/contracts'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { cutBlock } from '../../document/cut-block.ts'
import { DocumentBlock } from '../../document/document-block.tsx'
import { DocumentSheet } from '../../document/document-sheet.tsx'
import { useBroughtIntoView } from '../../document/use-brought-into-view.ts'
import { DocumentWords } from './document-words.tsx'

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
    <DocumentSheet>
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
    </DocumentSheet>
  )
}
