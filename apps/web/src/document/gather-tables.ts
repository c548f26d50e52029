import type { TableCell } from '@dondoc/domain/programme'
import { type TableRow, tableRows } from './table-rows.ts'

interface Placed {
  readonly block: { readonly cell?: TableCell }
}

/** A run of a document: a block that stands alone, or a table of cells, each with the blocks in it. */
export type DocumentRun<Block extends Placed> =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'table'; readonly rows: readonly TableRow<Block>[] }

/** The blocks of a document in order, those of one table gathered into its rows and cells. */
export function gatherTables<Block extends Placed>(blocks: readonly Block[]): DocumentRun<Block>[] {
  const runs: DocumentRun<Block>[] = []
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]
    if (!block) break
    const { cell } = block.block
    if (!cell) {
      runs.push({ kind: 'block', block })
      at += 1
      continue
    }
    const end = blocks.findIndex((one, index) => index > at && one.block.cell?.table !== cell.table)
    const until = end < 0 ? blocks.length : end
    runs.push({ kind: 'table', rows: tableRows(blocks.slice(at, until)) })
    at = until
  }
  return runs
}
