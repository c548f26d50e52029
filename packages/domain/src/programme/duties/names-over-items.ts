import { startsWithBody } from '../bodies/body-words.ts'
import { readHeadingBodies } from '../bodies/heading-bodies.ts'
import { mannerWords } from '../bodies/manner-words.ts'
import { obligingWords } from '../bodies/obliging-words.ts'
import { readBodies } from '../bodies/read-bodies.ts'
import { wordsOf } from '../outline/node-fields.ts'
import type { OutlineNode } from '../outline/outline.ts'

/**
 * Among titles that are each the name of a body, one that begins as such a name is one too, though a word in it is else a verb: 'Cục Kinh
 * tế hợp tác và Phát triển nông thôn' over what it is to do.
 */
export function namesOverItems(list: readonly OutlineNode[]): [OutlineNode, readonly string[]][] {
  const titles = list.filter(isTitle)
  const named = titles.filter((title) => readHeadingBodies(wordsOf(title).text).length > 0)
  if (named.length < 2 || named.length * 5 < titles.length * 2) return []
  return titles
    .filter((title) => !named.includes(title) && startsWithBody(wordsOf(title).text))
    .map((title) => [title, readBodies(wordsOf(title).text)])
}

function isTitle(node: OutlineNode): boolean {
  const { text } = wordsOf(node)
  return text.length <= longestName && !/[.:;]/u.test(text) && !acts.test(text) && node.children.length > 0
}
const longestName = 120
/** What is said of a body, and stands in no name. */
const acts = new RegExp(
  `\\s(?:${obligingWords}|${mannerWords}|chủ trì|phối hợp|tham mưu|thực hiện|triển khai|tổ chức(?= (?:thực hiện|triển khai))|tăng cường|chỉ đạo|rà soát|hướng dẫn|ban hành|báo cáo|theo dõi|đôn đốc|bảo đảm|đảm bảo|căn cứ|cần|phải|tập trung|đẩy mạnh|đề nghị|yêu cầu|xây dựng kế hoạch|lập kế hoạch|trình|gửi)(?!\\p{L})`,
  'u',
)
