import { setRight } from '../../text/index.ts'
import { ownClass, startsWithBody } from './body-words.ts'
import { expandJointNames } from './expand-joint-names.ts'
import { isWholeName, startsWithSector } from './name-end.ts'

const separators = /(\s*;\s*(?:và\s+)?|\s*\n\s*[-+•]?\s*|\s*,\s*(?:và\s+|cùng\s+)?|\s+và\s+|\s+cùng\s+)/u
/** What singles out some of a class names nobody new: ', trong đó trọng tâm là các tỉnh …'. */
const aside = /,\s*(?:trong đó|nhất là|đặc biệt là|trước hết là|trọng tâm là|nòng cốt là)\s.*$/su
const nothing = /^(?:theo|không|như trên|nt$|[-–—.\s]*$)/iu

/**
 * The bodies a list names, as printed: 'Các sở, ban, ngành; UBND các xã, phường và Công an tỉnh' names three. A collective
 * stays whole; classes that are bodies of their own ('các huyện ủy, thị ủy') are told apart; a pointer ('Theo phân công
 * tại …') names nobody.
 */
export function readBodies(list: string): string[] {
  const text = joinListed(list)
    .replace(aside, '')
    .replace(brokenLine, ' ')
    .replace(/^[\s\-+•:]+|[\s.,;:/]+$/gu, '')
  if (text === '' || nothing.test(text)) return []
  const names: string[] = []
  let plural = false
  for (const { glue, words } of splitOutsideBrackets(text)) {
    const previous: string | undefined = names.at(-1)
    const [before, here] = [setRight(previous ?? ''), setRight(words)]
    const own: boolean = plural && ownClass.test(here) && !bareLevels.test(before)
    const begins =
      names.length === 0 ||
      glue.includes(';') ||
      (glue.includes('\n') && !runsOn(glue, here)) ||
      own ||
      beginsName(before, here) ||
      (/^\s*,\s*$/u.test(glue) && isAnotherName(before, here))
    if (!begins) {
      names[names.length - 1] = `${previous}${glue}${words}`
      continue
    }
    plural = own || /^các\s/iu.test(here)
    names.push(own ? `các ${words}` : words)
  }
  return expandJointNames(names)
    .map(capitalise)
    .filter((name) => name !== '')
}

/** 'Giám đốc các sở: Nội vụ; Tài chính; Chủ tịch UBND …': a semicolon inside the list of one kind is a comma. */
function joinListed(list: string): string {
  return list.replace(ofOneKind, (words) =>
    words.replace(/;(?=\s+(\p{Lu}.{0,60}))/gu, (mark, next: string) => (startsWithBody(next) ? mark : ',')),
  )
}
const kind =
  '(?:các|Các) (?:[Ss]ở|[Bb]ộ|[Bb]an|[Pp]hòng|xã|phường|huyện|tỉnh)(?:, (?:ban|ngành|thị xã|thành phố|phường|đặc khu))*\\s*:'
const ofOneKind = new RegExp(`${kind}\\s+[^.:]{3,400}?(?=\\s${kind}|[.:]|$)`, 'gu')

/** 'các huyện, thành, thị ủy' and 'các tỉnh ủy, thành ủy' are printed as one class. */
const bareLevels = /^các (?:(?:huyện|thị|thành|quận)(?:, (?:huyện|thị|thành|quận))*|tỉnh ủy)$/iu
/** 'các Vụ, Cục thuộc Bộ', 'Các Sở, Ban, ngành': classes in capitals under one 'các'. */
const bareClass =
  /^(?:Vụ|Cục|Sở|Ban|Bộ|Ngành|Viện|Phòng|Trường|Tổng cục|Hội|Chi cục|Trung tâm|Đoàn thể)(?:\s+(?:thuộc|trực thuộc|và|ngang|chuyên môn|liên quan|có liên quan)(?:\s.*)?)?$/u

/** 'Bộ, ngành, địa phương': classes without 'các' are one collective. */
const bareCollective = /^(?:Bộ|Sở|Ban|bộ|sở|ban)(?:,? (?:ban|ngành|cơ quan|đoàn thể))*$/u
/** 'VTV, VOV, TTXVN': each a body, where no kind of body is printed before the first ('Sở GTVT, XD'). */
const abbreviation = /^\p{Lu}[\p{Lu}\d&]{2,}$/u

/** A name that goes on below: 'Các doanh nghiệp / viễn thông', 'Sở Văn hóa và / Du lịch'. */
function runsOn(glue: string, words: string): boolean {
  if (/[-+•;]/u.test(glue) || startsWithBody(words)) return false
  return /^\p{Ll}/u.test(words) || glue.includes('và')
}
/** A line of a narrow cell that ends in the middle of a name: 'và các / đơn vị'. */
const brokenLine = /(?<=(?:^|\s)(?:các|của|thuộc|liên|nhân))[^\S\n]*\n\s*(?![-+•\s])/giu

/** 'các trường THPT, trường THCS': a house named once more is another class of them. */
const houses = /^(?:các\s+)?(trường|bệnh viện|trung tâm|viện|công ty|ngân hàng|khoa|trạm|bảo tàng)\s/iu

function namesHouseAgain(previous: string, words: string): boolean {
  const house = /^\p{Ll}/u.test(words) ? houses.exec(words)?.[1] : undefined
  return house !== undefined && houses.exec(previous)?.[1]?.toLowerCase() === house
}

function beginsName(previous: string, words: string): boolean {
  if (namesHouseAgain(previous, words)) return true
  if (/^các \S+(?: \S+)?$/iu.test(previous.replace(/,.*$/u, '')) && bareClass.test(words)) return false
  if (/các (?:ngành|cấp)$/iu.test(previous) && /^các (?:ngành|cấp)(?:,|$)/u.test(words)) return false
  if (abbreviation.test(previous) && abbreviation.test(words)) return true
  if (/phụ trách(?: lĩnh vực)? [^,]+$/u.test(previous) && /^(?:Văn phòng|Thanh tra)$/u.test(words))
    return false
  if (/(?:Đoàn đại biểu Quốc hội|Đoàn ĐBQH)$/u.test(previous)) return false
  if (
    /^Văn phòng (?:HĐND|Hội đồng nhân dân)$/u.test(previous) &&
    /^(?:UBND|Ủy ban nhân dân) (?!các)/u.test(words)
  )
    return false
  // The Party committee of the Front and the mass organisations of a province is one body since 2025.
  if (/^Đảng ủy (?:.* )?Mặt trận Tổ quốc(?: Việt Nam)?$/u.test(previous) && /^các đoàn thể/u.test(words))
    return false
  if (/^(?:chủ đầu tư|nhà đầu tư)/u.test(words)) return !/(?:chủ|nhà) đầu tư/u.test(previous)
  if (
    /^(?:cơ quan|đơn vị|địa phương|chính quyền|cấp ủy|doanh nghiệp|thủ trưởng|người đứng đầu|lãnh đạo)/u.test(
      words,
    )
  )
    return (
      !bareCollective.test(previous) &&
      !/^(?:các|cơ quan|đơn vị|người đứng đầu|thủ trưởng|những|cấp)|\scác\s/iu.test(previous) &&
      startsWithBody(words)
    )
  return startsWithBody(words)
}

/** 'UBND tỉnh Lào Cai, Yên Bái': one more place under the level printed before. */
const isPlace = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,3}$/u
const ofPlace = /\s(?:tỉnh|thành phố|huyện|thị xã|xã|phường)(?: \p{Lu}\p{L}*){1,4}$/u

/** A name that no vocabulary knows, of two words and more, behind the comma of one that is whole. */
function isAnotherName(previous: string, words: string): boolean {
  if (!isWholeName(previous) || /^các\s/iu.test(previous) || startsWithSector(words)) return false
  if (isPlace.test(words) && ofPlace.test(previous)) return false
  return /^\p{Lu}\p{L}+ \p{L}{2}/u.test(words)
}

/** The parts of a list with the mark before each; what stands in brackets is left whole. */
function splitOutsideBrackets(text: string): { glue: string; words: string }[] {
  const masked = setRight(text).replace(/\([^()]*\)/gu, (inside) => '\u0001'.repeat(inside.length))
  const parts: { glue: string; words: string }[] = []
  let at = 0
  let glue = ''
  for (const piece of masked.split(separators)) {
    if (separators.test(piece) && piece.replace(separators, '') === '') glue = piece
    else if (piece.trim() !== '') {
      parts.push({ glue, words: text.slice(at, at + piece.length).replace(/^[\s\-+•]+|\s+$/gu, '') })
      glue = ''
    }
    at += piece.length
  }
  return parts
}

function capitalise(name: string): string {
  const clean = name.replace(/\s+/gu, ' ').replace(/^[-+•\s]+|[\s.,;:]+$/gu, '')
  return clean.charAt(0).toUpperCase() + clean.slice(1)
}
