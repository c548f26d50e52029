import { opensWithVerb } from './duty-verbs.ts'
import { givingWords } from './ordering-words.ts'
import { asksMatter } from './unknown-class.ts'

/** What is given, not to whom: 'giao chỉ tiêu', 'phân công rõ trách nhiệm'; nor whoever the addressee is to name: 'giao 01 phòng đầu mối'. */
const given =
  /^(?:nhiệm vụ|tài sản|đất|rừng|mặt bằng|hồ sơ|việc|chỉ tiêu|kế hoạch|dự toán|vốn|kinh phí|trách nhiệm|quyền|rõ|cụ thể|thêm|và)(?!\p{L})|^(?:\d{1,2}|một|mỗi)\s/u
/** 'lãnh đạo Sở Xây dựng': those who lead it, no act. */
const leaders = /^lãnh đạo (?=\p{Lu}|các (?:sở|ban|huyện|xã|phường|phòng|đơn vị|cơ quan))/u
const orderedBefore = new RegExp(`(?:${givingWords})(?:\\s+cho)?:?\\s+$`, 'iu')

/** After 'Giao', 'Đề nghị' whoever stands before the verb is meant: 'thành viên Ban Chỉ đạo', 'Phó Thủ tướng …'. */
export function isOrderedAt(sentence: string, start: number): boolean {
  const rest = sentence.slice(start)
  if (!orderedBefore.test(sentence.slice(0, start)) || given.test(rest) || asksMatter(rest)) return false
  return leaders.test(rest) || !opensWithVerb(rest)
}
