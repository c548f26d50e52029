import { setRight } from '../../text/index.ts'
import { startsWithBody } from '../bodies/body-words.ts'
import { dutyVerb } from '../bodies/duty-verbs.ts'
import { obligingWords } from '../bodies/obliging-words.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { mayDo } from '../bodies/rights-and-obligations.ts'

/** What a body is or may do: '(Ban Chỉ đạo) được thành lập theo …', '… được sử dụng con dấu', '… tự giải thể', '… làm việc theo chế độ kiêm nhiệm'. */
const state =
  /(?:^|\s)(?:được (?:thành lập|kiện toàn|(?:phép )?sử dụng (?:con dấu|bộ máy|tài khoản)|hưởng|mời)|tự giải thể|(?:hoạt động|làm việc) theo (?:chế độ|nguyên tắc|hình thức))(?!\p{L})/u
/** What it is among others: '(Sở Nội vụ) là cơ quan thường trực của Ban Chỉ đạo', '… là người đứng đầu'. */
const role =
  /^(\p{Lu}[^.;:,]{2,100}?):?\s(?:[^.;:,]{0,60}, )?là (?:người|cơ quan|đơn vị|bộ phận|tổ chức|thành viên)(?: đứng đầu| đầu mối| thường trực| chuyên môn| giúp việc| trực thuộc| tham mưu)*(?=[\s,.;])([^;:]{0,300})$/u
/** Whom it answers to, and for what it was set up: no work besides. */
const standing =
  /,?\s(?:giúp việc|chịu trách nhiệm trước [^.;,]{3,120}|chịu sự [^.;,]{3,120}|tham mưu,? giúp việc)(?=[\s,.;]|$)/gu
/** 'Nhiệm vụ cụ thể của thành viên do Trưởng ban phân công', 'Nhiệm vụ của Ban được quy định tại Quyết định số 12'. */
const laidDown =
  /^(?:Nhiệm vụ|Quyền hạn|Chức năng|Chế độ|Quy chế)[^.;:]{0,200}\s(?:do\s[^.;:]{3,80}\s(?:phân công|quy định|quyết định)|được quy định (?:tại|trong|theo))[^.;:]{0,160}[.;]?\s*$/u

/** Whether a sentence says what a body is, has or may do, and gives it nothing to do: a regulation tells much of that. */
export function statesWhatIs(sentence: string): boolean {
  const words = setRight(sentence)
  if (laidDown.test(words) || onlyMay(sentence)) return true
  const first = state.exec(words.slice(0, 300))
  if (first && !dutyVerb.test(words.slice(0, first.index))) return !actsBehind(words.slice(first.index + 1))
  const [, name, rest] = role.exec(words) ?? []
  if (name === undefined || rest === undefined || !startsWithBody(words)) return false
  return !dutyVerb.test(name) && !dutyVerb.test(rest.replace(standing, ''))
}

/** '(Đoàn) được thành lập theo …, tiến hành kiểm tra': what it then has to do. What is done before or for something is no act of its own. */
function actsBehind(words: string): boolean {
  return dutyVerb.test(words.replace(states, '').replace(aside, ''))
}
const states = new RegExp(state, 'gu')
const aside = /(?:^|\s)(?:sau khi|trước khi|khi|để|nhằm|do|của|tại|trong)\s[^,;]{1,200}/gu

const alsoMust = new RegExp(`\\s(?:phải|${obligingWords})\\s|[;.]\\s+\\p{L}`, 'u')

/** 'Sở Xây dựng có quyền kiểm tra đơn vị cấp nước.': what it may do and need not. */
function onlyMay(sentence: string): boolean {
  const subject = readSubject(sentence)
  const words = subject && setRight(sentence.slice(subject.dutyFrom))
  return words !== null && mayDo.test(words) && !alsoMust.test(words)
}
