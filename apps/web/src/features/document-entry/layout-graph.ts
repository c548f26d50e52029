import type { CitationView, DocumentView, StandingDocument } from '@dondoc/contracts'
import type { DocumentReference } from '@dondoc/domain/documents'

export const nodeWidth = 232
export const nodeHeight = 48
export const columnGap = 64
export const rowGap = 10
const head = 28

type GraphPlace = 'citing' | 'cites' | 'self' | 'ends' | 'endedBy'

export interface GraphNode {
  readonly key: string
  readonly place: GraphPlace
  readonly x: number
  readonly y: number
  /** Null: a citation of which nobody has decided what it means. */
  readonly document: StandingDocument | null
  readonly reference: DocumentReference | null
}

export interface GraphLayout {
  readonly width: number
  readonly height: number
  readonly nodes: readonly GraphNode[]
}

type Placed = Omit<GraphNode, 'x' | 'y'>

/** More than these in one column, and the eye loses the document they belong to. */
const tallest = 10

/**
 * Who cites the document on the left, what it cites on the right, each in as many columns as keep the picture low; in the
 * middle, one under the other, what replaced it, itself, and what it replaced. Columns stand centred beside each other.
 */
export function layoutGraph({ document, cites, citing, ends }: DocumentView): GraphLayout {
  const by = document.ending?.by
  const middle = [
    ...(by ? [placed('endedBy', { ...by, standing: 'in_force' })] : []),
    placed('self', document),
    ...ends.map((one) => placed('ends', one)),
  ]
  const columns = [
    ...inColumns(citing.map((one) => placed('citing', one.document))).reverse(),
    middle,
    ...inColumns(cites.map(placedCitation)),
  ]
  const height = head + Math.max(...columns.map(heightOf))
  const nodes = columns.flatMap((column, index) =>
    column.map((node, row) => ({
      ...node,
      x: index * (nodeWidth + columnGap),
      y: head + (height - head - heightOf(column)) / 2 + row * (nodeHeight + rowGap),
    })),
  )
  return { width: columns.length * (nodeWidth + columnGap) - columnGap, height, nodes }
}

function placed(place: GraphPlace, document: StandingDocument): Placed {
  return { key: `${place} ${document.id}`, place, document, reference: null }
}

function placedCitation({ citationId, document, reference }: CitationView): Placed {
  if (document) return placed('cites', document)
  return { key: citationId, place: 'cites', document: null, reference }
}

function inColumns(nodes: readonly Placed[]): Placed[][] {
  const count = Math.ceil(nodes.length / tallest)
  const each = Math.ceil(nodes.length / Math.max(1, count))
  return Array.from({ length: count }, (_, index) => nodes.slice(index * each, (index + 1) * each))
}

function heightOf({ length }: readonly Placed[]): number {
  return length * nodeHeight + Math.max(0, length - 1) * rowGap
}
