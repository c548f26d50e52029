import { onlyAnnounces } from './announcing-words.ts'
import { endOfBodies } from './end-of-bodies.ts'
import { workNouns } from './work-nouns.ts'

/** What is asked, not of whom: 'yêu cầu các nhiệm vụ sau:', 'giao các chỉ tiêu như sau:'. */
const matterAsked = new RegExp(
  `^các (?:${workNouns}|nội dung|việc|vấn đề|yêu cầu|yếu tố|bước|mục|tiêu|chỉ tiêu|mục tiêu|chỉ số|quy định|quy trình|thủ tục|điều kiện|hồ sơ|thông tin|tài liệu|giấy tờ|văn bản|số liệu|dự án|công trình|đề án|kế hoạch|chương trình|hoạt động|khoản|loại|nguồn|đối tượng|trường hợp)(?!\\p{L})`,
  'u',
)
const longest = 120

/** Whether what stands behind 'giao', 'đề nghị' is asked, and nobody asked for it. */
export function asksMatter(rest: string): boolean {
  return matterAsked.test(rest)
}

/**
 * Where a class ends that no vocabulary knows, though a lead-in asks it and nothing follows but the list: 'đề nghị | các trạm y
 * tế | thực hiện các nội dung sau:'; null where the words may be a matter, or tell what is to be done.
 */
export function endOfUnknownClass(rest: string): number | null {
  if (!/^các \p{Ll}{2}/u.test(rest) || asksMatter(rest)) return null
  const end = endOfBodies(rest)
  if (end === null || end > longest) return null
  const says = rest.slice(end).trim()
  if (says === ':') return /\s(?:sau|sau đây|dưới đây)\s*$/u.test(rest.slice(0, end)) ? null : end
  return onlyAnnounces(says) ? end : null
}
