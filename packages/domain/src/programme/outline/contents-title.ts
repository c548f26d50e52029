import { workNouns } from '../bodies/work-nouns.ts'
import { wordsOf } from './node-fields.ts'
import type { OutlineNode } from './outline.ts'

const contents = new RegExp(`^(?:Các )?(?:${workNouns}|nội dung|hoạt động)[\\p{L}\\s,]{0,60}:?$`, 'iu')

/** Whether a heading says no more than that contents follow: '1. Nội dung, biện pháp'. */
export function isContentsTitle(node: OutlineNode): boolean {
  return contents.test(wordsOf(node).text.trim())
}
