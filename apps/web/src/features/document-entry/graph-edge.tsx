import styles from './citation-graph.module.css'
import { columnGap, type GraphNode, nodeHeight, nodeWidth, rowGap } from './layout-graph.ts'

/** The line between the document and one of its neighbours; replacements are dashed. */
export function GraphEdge({ node, self }: { readonly node: GraphNode; readonly self: GraphNode }) {
  if (node === self) return null
  const isBeside = node.place === 'citing' || node.place === 'cites'
  return (
    <path
      className={isBeside ? styles.edge : styles.replacing}
      d={isBeside ? beside(node, self) : under(node, self)}
    />
  )
}

/** To the nearest column straight; to a farther one between the rows of those before it. */
function beside(node: GraphNode, self: GraphNode): string {
  const turn = node.x > self.x ? 1 : -1
  const start = turn > 0 ? self.x + nodeWidth : self.x
  const end = turn > 0 ? node.x : node.x + nodeWidth
  const [from, to] = [self.y + nodeHeight / 2, node.y + nodeHeight / 2]
  if (Math.abs(end - start) <= columnGap) return bow(start, from, end, to)
  const between = node.y - rowGap / 2
  const near = start + turn * (columnGap - 12)
  const last = end - turn * 12
  const away = `${bow(start, from, near, between)} L ${last} ${between}`
  return `${away} C ${end} ${between}, ${last} ${to}, ${end} ${to}`
}

function bow(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2
  return `M ${x1} ${y1} C ${middle} ${y1}, ${middle} ${y2}, ${x2} ${y2}`
}

function under(node: GraphNode, self: GraphNode): string {
  const [upper, lower] = node.y < self.y ? [node, self] : [self, node]
  const x = self.x + nodeWidth / 2
  return `M ${x} ${upper.y + nodeHeight} L ${x} ${lower.y}`
}
