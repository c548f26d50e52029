import { wordsOf } from './node-fields.ts'
import type { OutlineNode } from './outline.ts'

/** 'a) Hoạt động 1', 'Nhiệm vụ số 2:' say nothing of what is to be done. */
const bareTitle =
  /^(?:Hoạt động|Nhiệm vụ|Công việc|Nội dung|Giải pháp|Mô hình)\s+(?:thứ\s+|số\s+)?\d{1,2}\s*[.:]?\s*$/u
const contents = /^Nội dung(?: (?:công việc|nhiệm vụ|hoạt động|thực hiện|chính))?\s*:\s*/u

/**
 * Under a bare title the label 'Nội dung:' holds the duty, or stands over a list of them: it is taken off, so that the
 * duties stand before the labelled lines that govern them.
 */
export function openBareTitles(parent: OutlineNode): void {
  if (bareTitle.test(wordsOf(parent).text))
    parent.children.splice(0, parent.children.length, ...parent.children.flatMap(withoutLabel))
  for (const child of parent.children) openBareTitles(child)
}

function withoutLabel(node: OutlineNode): OutlineNode[] {
  const words = wordsOf(node).text
  const label = contents.exec(words)?.[0]
  if (label === undefined || node.number === null) return [node]
  if (label.length === words.length) return node.children
  return [{ ...node, number: { ...node.number, length: node.number.length + label.length } }]
}
