import type { Block } from '../block.ts'
import { readFieldLine } from '../fields/field-line.ts'
import { readNumber } from '../outline/printed-number.ts'
import { joinPassages, type Passage, toPassage } from './passage.ts'

/** A word that cannot end a sentence: its complement stands on the next page. */
const dangling =
  /(?:^|\s)(?:của|và|các|những|về|theo|ngày|tháng|năm|với|cho|trong|tại|từ|đến|do|để|là|được|nhằm|bằng|việc)$/u
/** 'khoản', 'Điều' at a line's end: the figure that follows is no number of a paragraph. */
const wantsFigure =
  /(?:^|\s)(?:khoản|điều|điểm|mục|chương|(?<!(?:đổi|nghệ|tế|hội|quyền|thuật|dân|liệu|tảng|phủ|hệ|chỉ|tổng|đa|tầng|hóa|năng|thông) )số|khóa|lần thứ|tháng|năm|ngày|phụ lục)$/iu
/** A heading that breaks off in the middle of a list or a name: 'Đề nghị các Sở: Xây dựng, Công Thương; Công ty'. */
const halfTitle =
  /[,;]$|(?:^|\s)(?:của|và|các|với|thuộc|Công ty|Sở|Ban|Bộ|UBND|Ủy ban|Ủy ban nhân dân|Hội|Văn phòng|Trung tâm|Cục|Chi cục|Phòng|Tổng công ty)$/u
/** Words that begin a name and never end one: '3. Sở Y tế, Hội Liên hiệp' and then 'Phụ nữ tỉnh:'. */
const halfName =
  /(?:^|[\s,])(?:Hội Liên hiệp|Liên hiệp các|Liên minh|Liên đoàn|Tổng công ty|Công ty|Ủy ban Mặt trận|Mặt trận Tổ|Ủy ban nhân|Sở|Chi cục|Ban Quản|Bộ Chỉ huy Quân)$/u
/** A copy of a page's markup parts a number from its words: 'Điều 2' and then ': Sở Y tế …'. */
const bareNumber = /^(?:(?:ĐIỀU|Điều)\s+\d{1,3}|\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})$/u
const longLine = 120

/** Paragraphs that a page break cut in two, put together again; rules and page numbers are left out. */
export function mendPageBreaks(blocks: readonly Block[]): Passage[] {
  const mended: Passage[] = []
  for (const block of blocks) {
    if (block.kind === 'rule') continue
    const passage = toPassage(block)
    const last = mended.at(-1)
    if (last && goesOn(last, passage)) mended[mended.length - 1] = joinPassages(last, passage)
    else mended.push(passage)
  }
  return mended
}

/**
 * Whether a paragraph goes on with the one before it: that one did not end, and this one starts in lower case, in a bracket
 * or with a figure, or the words before it want more. An item, a heading and a numbered paragraph always start anew.
 */
function goesOn(last: Passage, next: Passage): boolean {
  if (last.kind === 'heading') return next.kind === 'heading' && halfTitle.test(last.text)
  if (next.kind !== 'paragraph') return false
  if (bareNumber.test(last.text) && /^[:.)]\s*\p{L}/u.test(next.text)) return true
  if (/\p{L}[,;]$/u.test(last.text) && /^\p{Ll}{2}/u.test(next.text) && readNumber(next) === null) return true
  if (/[.;:!?…”"]$|\/\.$/u.test(last.text) || /^[^\p{L}]*$/u.test(last.text)) return false
  if (wantsFigure.test(last.text) && /^\d{1,4}(?!\d|(?:\.\d{1,2})*[.)]?\s+\p{Lu})/u.test(next.text))
    return true
  if (readNumber(next) || readFieldLine(next.text).length > 0) return false
  if (isCapitals(last.text)) return false
  if (/^\p{Ll}/u.test(next.text)) return true
  if (/^[(\d“"]/u.test(next.text)) return last.text.length > longLine || dangling.test(last.text)
  if (readNumber(last) === null) return false
  if (/\p{L},$/u.test(last.text) && /^\p{Lu}/u.test(next.text)) return true
  if (halfName.test(last.text) && last.text.length < longLine) return /^\p{Lu}/u.test(next.text)
  return last.text.length > longLine || (dangling.test(last.text) && last.text.length > 60)
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase()
}
