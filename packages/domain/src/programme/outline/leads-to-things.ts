import { opensWithVerb } from '../bodies/duty-verbs.ts'
import { orderedByIssuer } from '../bodies/issuer-orders.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { wordsOf } from './node-fields.ts'
import type { OutlineNode } from './outline.ts'

/**
 * Things that a duty is about, which a list below it tells one by one; 'các nhiệm vụ sau:', 'các nội dung sau:' lead to work, and so does
 * what is said behind a comma: '… tại 02 công trình, trong đó lưu ý một số nội dung sau:'.
 */
const things =
  'đối tượng|dấu hiệu|trường hợp|hình thức|nhóm|loại|tiêu chí|điều kiện|hành vi|địa bàn|khu vực|mặt hàng|hồ sơ|giấy tờ|tài liệu|văn bản|thông tin|chỉ tiêu|dự án|công trình|hạng mục|lực lượng|thành phần'
const listsThings = new RegExp(
  `(?:^|\\s)(?:các|những|một số|từng|\\d{1,2})\\s(?:nhóm |loại )?(?:${things})(?!\\p{L})[^.;:,]{0,60}?(?:như|sau|sau đây|dưới đây|gồm)\\s*:\\s*$`,
  'u',
)

/** Whether a duty's sentence ends by naming things, so that the items below it are those things and no work of their own. */
export function leadsToThings(node: OutlineNode): boolean {
  const words = wordsOf(node).text
  if (node.number === null || !listsThings.test(words.slice(-200))) return false
  if (!opensWithVerb(words) && readSubject(words) === null) return false
  return node.children.every((child) => child.number !== null && !setsWork(child))
}

function setsWork(node: OutlineNode): boolean {
  const words = wordsOf(node).text
  const behindTitle = words.replace(/^[^.;:]{2,60}:\s+/u, '')
  return opensWithVerb(words) || opensWithVerb(behindTitle) || orderedByIssuer(words) !== null
}
