import type { OutlineNode } from '../outline/outline.ts'
import type { SectionFrame } from '../outline/section-frame.ts'
import { frameUnderSentence } from './frame-below.ts'

/** In a part, a paragraph behind '1. Sở Y tế: …' and before item 2 goes on with what item 1 gives its body. */
export function frameAfter(node: OutlineNode, frame: SectionFrame): SectionFrame {
  if (!frame.inSection || frame.bodies.length > 0 || node.number === null) return frame
  return { ...frameUnderSentence(node, frame), labels: frame.labels, fields: frame.fields }
}
