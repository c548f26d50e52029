import { setRight } from '../../text/index.ts'
import { startsWithBody } from './body-words.ts'
import { endOfBodies } from './end-of-bodies.ts'
import { onlyAnnounces } from './heading-bodies.ts'
import { namesNobody } from './names-nobody.ts'
import { givingInside } from './ordering-words.ts'
import { readBodies } from './read-bodies.ts'
import { readSubject } from './read-subject.ts'

const ordering = new RegExp(`\\s(?:${givingInside})\\s+(?:cho\\s+)?(?:(?:các\\s+)?đồng chí\\s+)?`, 'gu')
const holder = /^(?:trưởng|thủ trưởng|giám đốc|chủ tịch|bí thư|hiệu trưởng|thành viên|lãnh đạo)\s/iu
const leadsIn = /:\s*$/u

/**
 * The bodies a lead-in addresses: 'Sở Y tế yêu cầu Thủ trưởng các đơn vị trực thuộc Sở thực hiện một số nội dung sau:'; they
 * hold the items below that name nobody else, and so do those that a lead-in begins with ('Các sở, Chủ tịch UBND huyện tập trung
 * thực hiện một số công việc sau:'). A lead-in to everybody addresses nobody.
 */
export function readAddressed(words: string): string[] {
  if (!leadsIn.test(words)) return []
  const even = setRight(words)
  for (const match of [...` ${even}`.matchAll(ordering)].reverse()) {
    const from = match.index + match[0].length - 1
    const rest = even.slice(from)
    const end = startsWithBody(rest) || holder.test(rest) ? endOfBodies(rest) : null
    if (end === null) continue
    const bodies = readBodies(words.slice(from, from + end))
    if (bodies.length > 0) return namesNobody(bodies) ? [] : bodies
  }
  const subject = readSubject(words)
  const says = subject ? words.slice(subject.dutyFrom) : ''
  const named = subject && says !== '' && onlyAnnounces(says) ? subject.bodies : []
  return namesNobody(named) ? [] : [...named]
}
