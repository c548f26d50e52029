import { findReferences } from '../../documents/index.ts'

const products =
  'Đề án|Kế hoạch|Quy chế|Nghị quyết|Quyết định|Quy định|Chương trình|Báo cáo|Hướng dẫn|Chỉ thị|Danh mục|Phương án|Quy trình|Đề cương|Dự thảo|Dự án|Bộ tiêu chí|Bộ chỉ số|Cơ chế|Hệ thống|Cơ sở dữ liệu|Sổ tay|Tờ trình|Văn bản|Chuyên đề|Chuyên trang|Cơ chế phối hợp'
const made = new RegExp(
  `(?:(?<![)\\d] )ban hành|xây dựng|soạn thảo|lập|hoàn thiện|xây dựng và ban hành|phê duyệt)(?: và (?:ban hành|triển khai|phê duyệt|tổ chức thực hiện))? (?:dự thảo )?((?:các )?(?:${products})(?!\\p{L})[^.;(]{0,240})`,
  'iu',
)
/** What must come out, and the words it follows: 'ban hành'. */
export interface Deliverable {
  readonly name: string
  readonly after: string
}

/** Where the product's name ends and what is done with it begins. */
const beyond =
  /,?\s(?:để|nhằm|trên cơ sở|phù hợp|bảo đảm|đảm bảo|gắn với|(?<!chương |Chương |quy |lộ |tiến |công |quá |tờ )trình|báo cáo|thực hiện phù hợp|kiểm tra thực hiện)\s|,?\s(?:gửi|hoàn thành|xong|trước (?:ngày|(?=\d))|chậm nhất|trong (?:tháng|quý|năm) )|,\s(?:tổ chức|trong đó|đồng thời|bảo đảm|tham mưu|triển khai)\s/u

/**
 * What must come out, in the document's words: the object of 'ban hành', 'xây dựng', 'lập' … where it is a kind of paper,
 * to the end of its clause; null where the duty names none. Nothing is worded anew.
 */
export function findDeliverable(duty: string): Deliverable | null {
  const words = duty.replace(/\([^()]*\)/gu, '')
  const match = made.exec(words)
  if (!match?.[1] || isCited(words, match.index)) return null
  const named = match[1]
  const name = named.split(beyond)[0]?.replace(/[\s,:]+$/u, '') ?? ''
  const after = match[0].slice(0, match[0].length - named.length).trim()
  return name.length > 3 && !/ này$/u.test(name) ? { name, after } : null
}

/** 'Quyết định số 218-QĐ/TW … của Bộ Chính trị ban hành Quy định về …' tells what another document issued. */
function isCited(words: string, at: number): boolean {
  return findReferences(words.slice(0, at)).some(({ range }) => words.slice(range.until, at).trim() === '')
}
