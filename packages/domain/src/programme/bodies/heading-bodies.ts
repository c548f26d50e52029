import { foldTones } from '../../text/index.ts'
import { startsWithBody } from './body-words.ts'
import { dutyVerb } from './duty-verbs.ts'
import { readBodies } from './read-bodies.ts'

const order =
  /^(?:(?:Giao|Đề nghị|Yêu cầu|Phân công|Đối với|Trách nhiệm(?: của)?|Nhiệm vụ(?: của)?|Về phía|Thủ trưởng cơ quan)(?:\s+cho)?:?\s+)+(?=\p{L})/u
/** Words that only say that duties follow: 'nêu trên có trách nhiệm tập trung thực hiện một số nhiệm vụ trọng tâm sau đây:'. */
const leading =
  'nêu trên|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|theo chức năng,? nhiệm vụ(?: được giao)?|căn cứ chức năng,? nhiệm vụ(?: được giao)?|chỉ đạo|lãnh đạo|chủ trì|thực hiện|tập trung|triển khai|tổ chức|khẩn trương|chủ động|nghiêm túc|tiếp tục|kịp thời|quyết liệt|làm tốt|tốt|ngay|đồng bộ|hiệu quả|có hiệu quả|các|một số|những|nhiệm vụ|nội dung|công việc|công tác|giải pháp|biện pháp|trọng tâm|cụ thể|chủ yếu|cấp bách|sau|đây|dưới đây|như|và|việc|rà soát|yêu cầu'
const tail = new RegExp(`(?:[\\s:,]+(?:${leading})(?!\\p{L}))*[\\s:.]*$`, 'u')
const longest = 300

/** The bodies a heading names: '2.4. Ban Tổ chức Tỉnh ủy', 'b) Giao Sở Nội vụ:', 'Cục … có trách nhiệm:'; none otherwise. */
export function readHeadingBodies(title: string): string[] {
  if (title.length > longest) return []
  const names = title.replace(order, '').replace(tail, '')
  if (!startsWithBody(names) || dutyVerb.test(foldTones(names))) return []
  return readBodies(names)
}
