import { rememberRecent, setRight } from '../../text/index.ts'
import { startsWithBody } from './body-words.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { endOfBodies } from './end-of-bodies.ts'
import { inSmallLetters } from './in-small-letters.ts'
import { isOrderedAt } from './is-ordered-at.ts'
import { orderedPeople } from './ordered-people.ts'
import { startsWithActingPlace } from './place-that-acts.ts'
import { readBodies } from './read-bodies.ts'
import { subjectStarts } from './subject-starts.ts'
import { answersForWork } from './unknown-holder.ts'

/** The bodies a sentence begins with, and where the words of their duty begin. */
export interface Subject {
  readonly bodies: readonly string[]
  /** Where their names begin: after 'Giao', after a legal basis. */
  readonly namesFrom: number
  readonly dutyFrom: number
}

const furthest = 500
/** A subject stands near the beginning, behind at most a legal basis and a title. */
const nearest = 1500

/**
 * 'Ban Tổ chức Tỉnh ủy chủ trì, …', 'Giao Sở Nội vụ theo dõi …', 'Căn cứ Nghị quyết …, các đảng đoàn … xây dựng kế hoạch':
 * the bodies named before the first verb of duty; null where the sentence begins with something else.
 */
export function readSubject(sentence: string): Subject | null {
  return subjectOf(sentence.slice(0, nearest))
}

const subjectOf = rememberRecent(findSubject)

/** 'Đồng chí Phó Giám đốc Sở - Phó Trưởng ban: chủ động …': a person by post, the second post behind a dash. */
const byPost = /^((?:Đồng chí|Đ\/c|Ông|Bà)\.?\s+)(\p{Lu}[^:;.]{3,160}):\s+(?=\p{L})/u

/** 'SỞ Y TẾ: Tổ chức khám sàng lọc', names in capitals before what they are to do. */
const inCapitals = /^(?=[^:]*\p{Lu}{2})[^\p{Ll}:.;]{4,160}(?=:\s+\p{Lu}\p{Ll})/u

function behindCapitals(printed: string, capitals: string): Subject | null {
  const small = inSmallLetters(capitals)
  const subject =
    small.length === capitals.length ? findSubject(`${small}${printed.slice(small.length)}`) : null
  if (!subject) return null
  const bodies = subject.bodies.map((name) => {
    const at = small.toLowerCase().indexOf(name.toLowerCase())
    return at < 0 ? name : capitals.slice(at, at + name.length)
  })
  return { ...subject, bodies }
}

/** Things, though their kind is else a body: 'Đối với các cơ sở, công trình thuộc phạm vi quản lý, hướng dẫn …'. */
const matterFirst = /^Đối với (?:các|những) (?:cơ sở|khu)(?!\p{L})[^:;.]{3,200},\s+\p{Ll}/u

function findSubject(printed: string): Subject | null {
  const capitals = inCapitals.exec(printed)?.[0]
  if (capitals) return behindCapitals(printed, capitals)
  const sentence = setRight(printed)
  if (matterFirst.test(sentence) && opensWithVerb(sentence)) return null
  const person = byPost.exec(sentence)
  if (person?.[1] && person[2])
    return {
      bodies: [printed.slice(person[1].length).slice(0, person[2].length).trim()],
      namesFrom: person[1].length,
      dutyFrom: person[0].length,
    }
  for (const start of subjectStarts(sentence)) {
    const rest = sentence.slice(start, start + furthest)
    if (
      !(
        startsWithBody(rest) ||
        startsWithActingPlace(rest) ||
        isOrderedAt(sentence, start) ||
        answersForWork(rest)
      )
    )
      continue
    const given = start > 0 ? orderedPeople(rest) : null
    if (given) return { bodies: given.names, namesFrom: start, dutyFrom: start + given.length }
    const end = endOfBodies(rest)
    if (end === null) continue
    const bodies = readBodies(printed.slice(start, start + end))
    if (bodies.length > 0)
      return {
        bodies,
        namesFrom: start,
        dutyFrom: start + end + (/^[\s,:]*/u.exec(rest.slice(end))?.[0].length ?? 0),
      }
  }
  return null
}
