import type { DraftTask } from '../draft.ts'
import { isClosing } from '../outline/document-ends.ts'
import { isHeading } from '../outline/is-heading.ts'
import { wordsOf } from '../outline/node-fields.ts'
import type { OutlineNode } from '../outline/outline.ts'
import { purposeOf, type SectionPurpose } from '../outline/section-purpose.ts'
import { placesOf } from '../passages/places-of.ts'
import { toFinding } from './explain-finding.ts'
import type { Finding } from './finding.ts'

const fewest = 3
const shortest = 800

/** Parts that announce duties and from which none was read, though much stands in them: silence there would lose work. */
export function findUnreadParts(outline: OutlineNode, tasks: readonly DraftTask[]): Finding[] {
  const starts = tasks.map(({ source }) => source.from).sort((a, b) => a - b)
  return unreadBelow(outline, null, starts)
}

function unreadBelow(
  parent: OutlineNode,
  above: SectionPurpose | null,
  starts: readonly number[],
): Finding[] {
  const end = parent.children.findIndex(({ passage }) => passage !== null && isClosing(passage))
  return parent.children.slice(0, end < 0 ? undefined : end).flatMap((node) => {
    if (!node.passage || !isHeading(node)) return []
    const title = wordsOf(node)
    const purpose = purposeOf(title.text) ?? above
    const { from, until, paragraphs, length } = extentOf(node)
    if (purpose === 'no-duties' || paragraphs < fewest || length < shortest) return []
    if (purpose === null || holdsAny(starts, from, until)) return unreadBelow(node, purpose, starts)
    const heading = title.text
      .replace(/\s+/gu, ' ')
      .replace(/[\s:]+$/u, '')
      .slice(0, 120)
    return placesOf(title)
      .slice(0, 1)
      .map((place) => toFinding({ kind: 'nothing-read', heading }, place))
  })
}

interface Extent {
  readonly from: number
  readonly until: number
  readonly paragraphs: number
  readonly length: number
}

/** Where the paragraphs under a heading stand, how many there are and how long. */
function extentOf(node: OutlineNode): Extent {
  let [from, until, paragraphs, length] = [Number.POSITIVE_INFINITY, 0, 0, 0]
  const stack = [...node.children]
  for (let next = stack.pop(); next; next = stack.pop()) {
    stack.push(...next.children)
    const ranges =
      next.passage?.pieces.map(({ range }) => range) ?? next.cells?.map(({ range }) => range) ?? []
    for (const range of ranges) {
      from = Math.min(from, range.from)
      until = Math.max(until, range.until)
    }
    paragraphs++
    length += next.passage?.text.length ?? 0
  }
  return { from, until, paragraphs, length }
}

function holdsAny(starts: readonly number[], from: number, until: number): boolean {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return (starts[low] ?? Number.POSITIVE_INFINITY) < until
}
