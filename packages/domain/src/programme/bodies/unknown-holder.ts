import { setRight } from '../../text/index.ts'
import { fieldOfLabel } from '../fields/field-labels.ts'
import { dutyVerb, opensWithVerb } from './duty-verbs.ts'
import { obligingWords } from './obliging-words.ts'

/** Words that a matter, a time or a part of the plan begins with, and no body. */
const matter =
  /^(?:Về|Đối với|Công tác|Việc|Nội dung|Kinh phí|Nguồn|Thời gian|Địa điểm|Hình thức|Thành phần|Đối tượng|Phạm vi|Mục|Yêu cầu|Chế độ|Kết quả|Giai đoạn|Bước|Đợt|Tháng|Quý|Năm|Tuần|Ngày|Từ|Trước|Sau|Chỉ|Hạ tầng|Cơ sở|Nhiệm vụ|Giải pháp|Lĩnh vực|Chuyên đề|Trên|Trong|Tại|Khu vực|Ở|Kế hoạch|Chương trình|Đề án|Dự án|Hội nghị|Phương|Trang|Thông tin|Tài liệu|Hồ sơ|Văn bản|Quy|Dự toán|Số|Tỷ lệ|Tổng số|Các|Những|Mọi|Một số|Ngoài|Riêng|Khi|Nếu|Do|Để|Theo|Ai|Không|Phần|Phụ lục)(?![\p{L}])/u
/** A phrase of names: no clause, no word that joins clauses. */
const phrase =
  /^\p{Lu}\p{L}*(?:\s(?!(?:của|về|đối|không(?<!hàng không)|để|trong|khi|phải|được|do|bị|là|có|nếu|theo|từ|tại|cho|với|người|này|sau)(?!\p{L}))[\p{L}\d&-]+){0,7}$/u

/** Whether words may be the name of a body though no vocabulary knows it: 'Học sinh', 'Ban phụ huynh lớp', 'Già làng'. */
function mayBeName(words: string): boolean {
  const even = setRight(words.replace(where, ''))
  if (matter.test(even) || !phrase.test(even) || opensWithVerb(even)) return false
  return !dutyVerb.test(`${even} `) && fieldOfLabel(words) === null
}

/** Where those live or work who are named: 'Cộng đồng dân cư | tại các điểm du lịch'. */
const where = /\s(?:tại|trên|ở)\s(?:các|địa bàn|khu vực|vùng)(?!\p{L})[^:;.]{0,60}$/u
/** Whom a heading speaks of in small letters: 'Đối với | hộ nuôi ong', 'Trách nhiệm của | giáo vụ'. */
const concerning = /^(?:Đối với|Trách nhiệm của)\s+(?=\p{Ll})/u

/**
 * Who is to act in an item of a list that gives work to bodies, by how it stands: a title that is a name, or a name before a
 * colon and a duty's verb ('Học sinh: giữ gìn vệ sinh'), or several names; none elsewhere.
 */
export function unknownHolder(words: string): readonly string[] {
  const [, before = '', after = ''] = /^([^:]{2,70}):\s*(.*)$/su.exec(words.trim()) ?? []
  const name = before === '' ? words.replace(/[\s.]+$/u, '') : before.trim()
  if (after !== '' && !opensWithVerb(after)) return []
  const concerned = name.replace(concerning, '')
  if (concerned !== name) return mayBeName(capitalised(concerned)) ? [capitalised(concerned)] : []
  const names = name.split(/[,;]\s+(?=\p{Lu}\S*\s)/u)
  return names.every(mayBeName) ? names : []
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** 'Già làng có trách nhiệm …': only of a body is it said that it chairs or is responsible. */
const answers = new RegExp(`^(\\p{Lu}[^.;:,()]{1,70}?)\\s(?:chủ trì|${obligingWords})(?!\\p{L})`, 'u')

/** Whether a sentence begins with a name, known or not, of which only bodies are told. */
export function answersForWork(sentence: string): boolean {
  const name = answers.exec(sentence.slice(0, 120))?.[1]
  return name !== undefined && mayBeName(name)
}
