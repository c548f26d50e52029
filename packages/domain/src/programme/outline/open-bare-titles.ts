import { startsWithBody } from '../bodies/body-words.ts'
import { opensWithVerb } from '../bodies/duty-verbs.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { joinQuotes, sliceQuote } from '../passages/quote.ts'
import { contentsTitle, wordsOf } from './node-fields.ts'
import type { OutlineNode } from './outline.ts'

/** 'a) Hoạt động 1', 'Nhiệm vụ số 2:' say nothing of what is to be done. */
const bareTitle =
  /^(?:Hoạt động|Nhiệm vụ|Công việc|Nội dung|Giải pháp|Mô hình)\s+(?:thứ\s+|số\s+)?\d{1,2}\s*[.:]?\s*$/u
const contents = new RegExp(`^${contentsTitle}\\s*:\\s*`, 'u')

/**
 * Under a bare title the label 'Nội dung:' holds the duty, or stands over a list of them: it is taken off, so that the
 * duties stand before the labelled lines that govern them.
 */
export function openBareTitles(parent: OutlineNode): void {
  if (bareTitle.test(wordsOf(parent).text) || (namesMatter(parent) && parent.children.some(listsActs)))
    parent.children.splice(0, parent.children.length, ...parent.children.flatMap(withoutLabel))
  else if (chairsWith.test(wordsOf(parent).text))
    for (const [i, child] of parent.children.entries()) parent.children[i] = behindLeadIn(parent, child)
  for (const child of parent.children) openBareTitles(child)
}

/** 'Công tác tuyên truyền' says what it is about, 'Tổ chức ngày hội' what is to be done, whatever its contents. */
function namesMatter(node: OutlineNode): boolean {
  const { text } = wordsOf(node)
  return node.number !== null && /^\p{Lu}/u.test(text) && !opensWithVerb(text) && readSubject(text) === null
}

/** 'Nội dung:' with nothing behind it, over items of which most open with a verb. */
function listsActs(node: OutlineNode): boolean {
  const { text } = wordsOf(node)
  if (contents.exec(text)?.[0].length !== text.length) return false
  const acts = node.children.filter((child) => child.number !== null && opensWithVerb(wordsOf(child).text))
  return acts.length * 2 > node.children.length
}

/** 'Chủ trì, phối hợp' over '- Sở Tài chính tham mưu …': the item begins with the partners, and only with these words is it whole. */
const chairsWith = /^(?:Chủ trì,?\s+)?[Pp]hối hợp(?:,? với)?\s*:?\s*$/u

function behindLeadIn(parent: OutlineNode, child: OutlineNode): OutlineNode {
  const words = wordsOf(child)
  if (!child.passage || !child.number || !startsWithBody(words.text)) return child
  const title = wordsOf(parent)
  const lead = sliceQuote(title, { from: 0, until: title.text.replace(/[\s:]+$/u, '').length })
  const whole = joinQuotes([lead, words], ' ')
  return { ...child, passage: { ...child.passage, ...whole }, number: { ...child.number, length: 0 } }
}

function withoutLabel(node: OutlineNode): OutlineNode[] {
  const words = wordsOf(node).text
  const label = contents.exec(words)?.[0]
  if (label === undefined || node.number === null) return [node]
  if (label.length === words.length) return node.children
  return [{ ...node, number: { ...node.number, length: node.number.length + label.length } }]
}
