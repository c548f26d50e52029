import { foldForSearch } from '../../text/index.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { closingWords } from '../passages/closing-words.ts'
import type { OutlineNode } from './outline.ts'
import type { SectionFrame } from './section-frame.ts'

const closing = new RegExp(`^(?:${closingWords})`, 'u')
/** Tones are folded away, for scanning loses them: 'CHUONG TRÌNH HÀNH ĐỘNG'. */
const attachment =
  /^(?:ke hoach|chuong trinh|de an|phuong an|quy che|quy dinh|nhiem vu|(?:danh muc|bang|phan cong)[a-z\s,]{0,30}nhiem vu)(?![a-z])/

/** Where the duties end: the recipients or the signature. */
export function isClosing(passage: { readonly text: string }): boolean {
  return closing.test(passage.text)
}

/**
 * Where a page that told of a directive goes on to explain the law: '… được quy định như thế nào?', '… là gì?'. An item, or whatever
 * stands in a section, is of the directive itself.
 */
export function isQuestion({ number, passage }: OutlineNode, frame: SectionFrame): boolean {
  if (!passage || number !== null || frame.inSection) return false
  return passage.text.length < 250 && question.test(passage.text) && readSubject(passage.text) === null
}
const question =
  /\s(?:quy định (?:như thế nào|thế nào|ra sao|tại đâu)|như thế nào|là gì|bao nhiêu|bao lâu|trường hợp nào|hay không|phải không)\s*\?\W*$/iu

/** Whether a document attached behind the signature begins here: 'KẾ HOẠCH', 'PHÂN CÔNG NHIỆM VỤ'; an empty form is none. */
export function isAttachment(passage: { readonly text: string }): boolean {
  const [title = ''] = passage.text.split('\n', 1)
  return !/\p{Ll}/u.test(title) && attachment.test(foldForSearch(title))
}
