import { setRight } from '../../text/index.ts'
import { beginsName, ofCommittees } from './begins-name.ts'
import { ownClass, startsWithBody } from './body-words.ts'
import { expandJointNames, ofSameKind } from './expand-joint-names.ts'
import { withoutShortName } from './find-short-names.ts'
import { splitList } from './split-list.ts'

/** What singles out some of a class names nobody new: ', trong đó trọng tâm là các tỉnh …'. */
const aside = /,\s*(?:trong đó|nhất là|đặc biệt là|trước hết là|trọng tâm là|nòng cốt là)\s.*$/su
/** What a body is besides its name: ' - cơ quan thường trực Ban Chỉ đạo', ', đơn vị đầu mối'. */
const besides =
  /\s*(?:,|\s[-–—])\s+(?:[Cc]ơ quan|[Đđ]ơn vị) (?:thường trực|đầu mối)(?:\s[^,;()]{1,80}?)?(?:\s+[-–—]\s*$|(?=\s*(?:[,;]|$)))/gu
const nothing = /^(?:theo|không|như trên|nt$|[-–—.\s]*$)/iu

/**
 * The bodies a list names, as printed: 'Các sở, ban, ngành; UBND các xã, phường và Công an tỉnh' names three. A collective
 * stays whole; classes that are bodies of their own ('các huyện ủy, thị ủy') are told apart; a pointer ('Theo phân công
 * tại …') names nobody.
 */
export function readBodies(list: string): string[] {
  const text = joinListed(list)
    .replace(aside, '')
    .replace(besides, '')
    .replace(brokenLine, ' ')
    .replace(/^[\s\-+•:]+|(?:[\s.,;:/]|\s(?:và|cùng)(?=\s*$))+$/gu, '')
  if (text === '' || nothing.test(text)) return []
  const names: string[] = []
  let plural = false
  for (const { glue, words } of splitList(text)) {
    const previous: string | undefined = names.at(-1)
    const [before, here] = [setRight(previous ?? ''), setRight(words)]
    const own: boolean =
      plural &&
      ownClass.test(here) &&
      !(bareLevels.test(before) && ofLevel.test(here)) &&
      !ofCommittees.test(before)
    const begins =
      names.length === 0 ||
      glue.includes(';') ||
      (glue.includes('\n') && !runsOn(glue, here)) ||
      own ||
      beginsName(before, here, glue)
    if (!begins) {
      names[names.length - 1] = `${previous}${glue}${words}`
      continue
    }
    plural = own || /^các\s/iu.test(here)
    names.push(own ? `các ${words}` : words)
  }
  return expandJointNames(names)
    .map(withoutShortName)
    .map(capitalise)
    .filter((name) => name !== '')
}

/** 'Giám đốc các sở: Nội vụ; Tài chính; Chủ tịch UBND …': a semicolon inside the list of one kind begins no other kind. */
function joinListed(list: string): string {
  return list.replace(ofOneKind, (words) =>
    words.replace(/;(?=\s+(\p{Lu}.{0,60}))/gu, (mark, next: string) =>
      startsWithBody(next) ? mark : ofSameKind,
    ),
  )
}
const kind =
  '(?:các|Các) (?:[Ss]ở|[Bb]ộ|[Bb]an|[Pp]hòng|Cục|Vụ|Viện|Tập đoàn|Tổng công ty|xã|phường|huyện|tỉnh)(?:, (?:ban|ngành|thị xã|thành phố|phường|đặc khu))*\\s*:'
const ofOneKind = new RegExp(`${kind}\\s+[^.:]{3,400}?(?=\\s${kind}|[.:]|$)`, 'gu')

/** 'các huyện, thành, thị ủy' and 'các tỉnh ủy, thành ủy' are printed as one class. */
const bareLevels =
  /^các (?:(?:huyện|thị|thành|quận)(?:, (?:huyện|thị|thành|quận))*|tỉnh ủy(?:, thành ủy)?)$/iu
const ofLevel = /^\p{Ll}+ ủy(?!\p{L})/u
/** A name that goes on below: 'Các doanh nghiệp / viễn thông', 'Sở Văn hóa và / Du lịch'. */
function runsOn(glue: string, words: string): boolean {
  if (/[-+•;]/u.test(glue) || startsWithBody(words)) return false
  return /^\p{Ll}/u.test(words) || glue.includes('và')
}
/** A line of a narrow cell that ends in the middle of a name: 'và các / đơn vị'. */
const brokenLine = /(?<=(?:^|\s)(?:các|của|thuộc|liên|nhân))[^\S\n]*\n\s*(?![-+•\s])/giu

function capitalise(name: string): string {
  const clean = name
    .replaceAll(ofSameKind, ';')
    .replace(/\s+/gu, ' ')
    .replace(/^[-+•\s]+|[\s.,;:]+$/gu, '')
  return clean.charAt(0).toUpperCase() + clean.slice(1)
}
