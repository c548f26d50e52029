import type { ProgrammeBlock } from '@dondoc/contracts'
import type { ReactNode } from 'react'
import { DocumentSheet } from './document-sheet.tsx'
import { DocumentTable } from './document-table.tsx'
import type { DocumentRun } from './gather-tables.ts'

/** A block with what a screen draws of it. */
interface ShownBlock {
  readonly block: ProgrammeBlock
}

interface DocumentRunsProps<Shown extends ShownBlock> {
  readonly runs: readonly DocumentRun<Shown>[]
  readonly draw: (shown: Shown) => ReactNode
}

/** The blocks of a document in their order, its tables as tables. */
export function DocumentRuns<Shown extends ShownBlock>({ runs, draw }: DocumentRunsProps<Shown>) {
  return (
    <DocumentSheet>
      {runs.map((run) =>
        run.kind === 'block' ? (
          draw(run.block)
        ) : (
          <DocumentTable
            key={run.rows[0]?.cells[0]?.blocks[0]?.block.range.from}
            rows={run.rows}
            draw={draw}
          />
        ),
      )}
    </DocumentSheet>
  )
}
