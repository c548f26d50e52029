import { findPartners } from './read-coordinating.ts'
import { readSubject } from './read-subject.ts'

const lastSentence = /(?<=\p{L}[.;]\s+)(?=\p{Lu})[^.;]{8,300}(?:;[^.;]{3,200}){0,6}[.;\s]*$/u
const chairs = /^(?:là cơ quan |làm )?(?:chủ trì|đầu mối)[\s,]*/u
const nothingMore =
  /^[\s,]*(?:(?:và|để|tổ chức|triển khai|thực hiện|tham mưu|theo dõi|nội dung|nhiệm vụ|này)[\s,]*)*[.;\s]*$/u

/**
 * Where a paragraph ends with a sentence that only says who does it: '… trên địa bàn. Giao Sở Y tế chủ trì, phối hợp với Sở Tài
 * chính thực hiện.'; null where the last sentence has work of its own.
 */
export function closingHolderFrom(paragraph: string): number | null {
  const found = lastSentence.exec(paragraph.slice(-600))
  const subject = found && readSubject(found[0])
  if (!found || !subject) return null
  const says = found[0].slice(subject.dutyFrom)
  const opening = chairs.exec(says)?.[0]
  if (opening === undefined) return null
  const partners = findPartners(says)[0]
  const rest = partners
    ? says.slice(opening.length, partners.range.from).replace(/phối hợp[\p{L}\s,]*$/u, '') +
      says.slice(partners.range.until)
    : says.slice(opening.length)
  return nothingMore.test(rest) ? Math.max(0, paragraph.length - 600) + found.index : null
}
