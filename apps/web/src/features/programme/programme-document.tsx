import type { ProgrammeBlock, ProgrammeView } from '@dondoc/contracts'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type Cut, cutBlock } from '../../document/cut-block.ts'
import { DocumentBlock } from '../../document/document-block.tsx'
import { DocumentRuns } from '../../document/document-runs.tsx'
import { gatherTables } from '../../document/gather-tables.ts'
import { useBroughtIntoView } from '../../document/use-brought-into-view.ts'
import { DocumentWords } from './document-words.tsx'

const route = getRouteApi('/office/chuong-trinh/$programmeId')

interface ProgrammeDocumentProps {
  readonly view: ProgrammeView
  /** Goes up with every press on a link between the sides. */
  readonly visit: number
  readonly onTask: () => void
}

interface CutDocumentBlock {
  readonly block: ProgrammeBlock
  readonly cuts: readonly Cut[]
}

/** The document as printed; the words of each task carry its state and lead to it. */
export function ProgrammeDocument({ view, visit, onTask }: ProgrammeDocumentProps) {
  const { task, at } = route.useSearch()
  const { text, blocks, tasks, findings } = view
  const [runs, cuts] = useMemo(() => {
    const marks = [...tasks.map(({ source }) => source), ...findings.map(({ source }) => source)]
    const cut = blocks.map((block): CutDocumentBlock => ({ block, cuts: cutBlock(block.range, marks) }))
    return [gatherTables(cut), cut.flatMap(({ cuts }) => cuts)]
  }, [blocks, tasks, findings])

  const place = at === undefined ? undefined : cuts.findLast((cut) => cut.from <= at)
  const marked =
    task && view.tasks.some(({ id }) => id === task) ? `[data-task~="${CSS.escape(task)}"]` : null
  useBroughtIntoView(place ? `[data-from="${place.from}"]` : marked, visit)

  function draw({ block, cuts }: CutDocumentBlock) {
    return (
      <DocumentBlock key={block.range.from} block={block} text={text}>
        {cuts.map((cut) => (
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
    )
  }

  return <DocumentRuns runs={runs} draw={draw} />
}
