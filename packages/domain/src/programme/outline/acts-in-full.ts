import { namesDeadline, namesTime } from './names-deadline.ts'
import type { OutlineNode } from './outline.ts'
import type { SectionFrame } from './section-frame.ts'

/** So many of something: '20.000 cây giống'; 'khu vực 1' and 'số 3' are parts of names. */
const quantity = /(?<!(?:số|khu vực|quận|phường|cơ sở|thôn|tổ|ấp|khóm)\s)(?<![\d.,/])\d[\d.,]*\s\p{Ll}/u
/** Small words behind a name, more than a name's own end: 'số 3 chốt chặn ba cửa ngõ', not '… cứu nạn tỉnh'. */
const goesOn =
  /^(?!Các\s|Những\s)[^.;:]{3,200}[\p{Lu}\d][\p{L}\d]*(?:\s\p{Ll}+){4,}(?<!\s(?:tỉnh|huyện|xã|phường|thành phố|trung ương|liên quan))\.\s*$/u

/**
 * 'Trung tâm Khuyến nông ươm 20.000 cây giống trước ngày 30/6/2026.': an item that begins with a body's name, has nothing
 * below it and ends as a sentence is a duty, though its verb is not known; 'Ban Tổ chức Tỉnh ủy' is a heading.
 */
export function actsInFull({ number, children }: OutlineNode, words: string, frame: SectionFrame): boolean {
  if (number === null || children.length > 0) return false
  if (namesDeadline(words)) return true
  if (!/[.;]\s*$/u.test(words)) return false
  if (namesTime(words)) return true
  if (frame.purpose !== 'duties' && frame.purpose !== 'assignments') return false
  return quantity.test(words) || goesOn.test(words)
}
