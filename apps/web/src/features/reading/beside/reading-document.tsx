import type { DraftBlock } from '@dondoc/contracts'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { DocumentRuns } from '../../../document/document-runs.tsx'
import { gatherTables } from '../../../document/gather-tables.ts'
import { useBroughtIntoView } from '../../../document/use-brought-into-view.ts'
import { marksByBlock } from './marks-by-block.ts'
import { ReadingBlock } from './reading-block.tsx'
import type { ReadingMark } from './reading-mark.ts'

interface ReadingDocumentProps {
  readonly text: string
  readonly blocks: readonly DraftBlock[]
  readonly marks: readonly ReadingMark[]
  readonly picked: string | null
  /** A place of the text to bring into view. */
  readonly place: number | null
  /** Goes up with every press on a link between the sides. */
  readonly visit: number
  readonly onPick: (taskId: string) => void
}

interface MarkedBlock {
  readonly block: DraftBlock
  readonly marks: readonly ReadingMark[]
}

/** The document as printed, with what was read out of it. */
export function ReadingDocument(props: ReadingDocumentProps) {
  const { text, blocks, marks, picked, place, visit, onPick } = props
  const sheet = useRef<HTMLDivElement>(null)
  const runs = useMemo(() => {
    const byBlock = marksByBlock(
      blocks.map(({ range }) => range),
      marks,
    )
    return gatherTables(blocks.map((block, index): MarkedBlock => ({ block, marks: byBlock[index] ?? [] })))
  }, [blocks, marks])
  usePickedByWords(sheet, picked, onPick)
  const ofPicked = picked && `[data-words][data-tasks~="${CSS.escape(picked)}"]`
  useBroughtIntoView(place === null ? ofPicked : '[data-words][data-here]', visit)

  function draw({ block, marks }: MarkedBlock) {
    const { from, until } = block.range
    return (
      <ReadingBlock
        key={from}
        block={block}
        text={text}
        marks={marks}
        picked={marks.some(({ id }) => id === picked) ? picked : null}
        place={place !== null && place >= from && place < until ? place : null}
        onPick={onPick}
      />
    )
  }

  return (
    <div ref={sheet}>
      <DocumentRuns runs={runs} draw={draw} />
    </div>
  )
}

/** A press on the words of a task marks it, and again the next that holds them. The labels do the same by keyboard. */
function usePickedByWords(
  sheet: RefObject<HTMLDivElement | null>,
  picked: string | null,
  onPick: (taskId: string) => void,
): void {
  useEffect(() => {
    const page = sheet.current
    if (!page) return
    function press({ target }: MouseEvent) {
      const words = target instanceof Element ? target.closest<HTMLElement>('[data-tasks]') : null
      const tasks = words?.dataset.tasks?.split(' ') ?? []
      const next = tasks[(tasks.indexOf(picked ?? '') + 1) % tasks.length]
      if (next && window.getSelection()?.isCollapsed !== false) onPick(next)
    }
    page.addEventListener('click', press)
    return () => page.removeEventListener('click', press)
  }, [sheet, picked, onPick])
}
