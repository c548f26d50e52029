import { foldTones } from '../../text/index.ts'
import { startsWithBody } from './body-words.ts'
import { dutyVerb } from './duty-verbs.ts'
import { readBodies } from './read-bodies.ts'

const order =
  /^(?:(?:Giao|Đề nghị|Yêu cầu|Phân công|Đối với|Trách nhiệm(?: của)?|Nhiệm vụ(?: của)?|Về phía|Thủ trưởng cơ quan)(?:\s+cho)?:?\s+)+(?=\p{L})/u
const tail =
  /[\s:,]*(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chỉ đạo|lãnh đạo|chủ trì|thực hiện|tập trung|triển khai)*[\s,]*(?:thực hiện |tập trung |làm tốt )*(?:(?:tốt )?(?:các|một số|những) (?:nhiệm vụ|nội dung|công việc|giải pháp)(?: trọng tâm| cụ thể| chủ yếu| sau)*(?: đây)?)?[\s:.]*$/u
const longest = 300

/** The bodies a heading names: '2.4. Ban Tổ chức Tỉnh ủy', 'b) Giao Sở Nội vụ:', 'Cục … có trách nhiệm:'; none otherwise. */
export function readHeadingBodies(title: string): string[] {
  if (title.length > longest) return []
  const names = title.replace(order, '').replace(tail, '')
  if (!startsWithBody(names) || dutyVerb.test(foldTones(names))) return []
  return readBodies(names)
}
