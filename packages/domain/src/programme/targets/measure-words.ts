import type { TextRange } from '../block.ts'
import { measureNouns } from './measure-nouns.ts'
import type { OwnWords } from './part-figures.ts'
import { readBound } from './read-bound.ts'

/** Where the words stand that say what a figure is of: 'tinh giản … | biên chế công chức'. */
export interface MeasureWords {
  /** Before the figure: what is measured, or what is done to the thing that is counted. */
  readonly subject: TextRange | null
  readonly object: TextRange | null
  /** Whether the words before the figure name what is measured, so that those behind it only complete them. */
  readonly subjectFirst: boolean
}

/** How far from a figure the words of its measure stand at most. */
const reach = 400
/** What only says that a figure is to be reached. */
const lead =
  /^(?:[\s,:;(“"|`°-]+|(?:kể )?từ năm \d{4}(?: trở đi)?|(?:hoàn thành (?:cao nhất )?(?:mục tiêu|chỉ tiêu)|\(?(?:[ivx]+|\d{1,2})\)|(?:mục tiêu|chỉ tiêu)(?: (?:số )?\d+)?|phấn đấu|bảo đảm|đảm bảo|duy trì(?: ổn định)?|giữ(?: vững)?|nâng|đạt|có|trong đó|cụ thể|riêng|và|tham mưu(?= (?:thực hiện|đến năm))|yêu cầu|chỉ đạo|tập trung|tiếp tục|đẩy mạnh|đẩy nhanh|không để|phải|cần|ngay|là|năm \d{4}|các)(?![\p{L}\d]))/iu
/** The same where what is to be done follows: 'hoàn thành di dời', not 'hoàn thành 12,5 km đường'. */
const verb = /^(?:hoàn thành|thực hiện|việc)\s+(?=\p{L})/iu
const subjectNoun = new RegExp(
  `(?:^|[,(:]\\s*|\\s(?=và |để |phấn đấu ))(?:(?:và|để|trong đó|phấn đấu|bảo đảm|đảm bảo|nâng|(tăng|giảm)|duy trì|đạt):?\\s+)*(?=(?:${measureNouns})(?!\\p{L}))`,
  'iu',
)
/** What goes on behind the object is something else: 'số hóa 100% hồ sơ, hoàn thành trước …'. */
const goesOn =
  /,\s*(?:hoàn thành|trình|báo cáo|trong đó|nằm|góp phần|nhằm|bảo đảm|đảm bảo|trước|đến|trong|vào|chậm nhất|đạt|tăng|giảm|nâng|đưa|phấn đấu)(?!\p{L})|\s\((?=[^()]*$)/iu

/** Finds the words of a figure's measure among its own words. `isGoal`: a line of goals is about the figure as a whole. */
export function measureWords(text: string, own: OwnWords, isGoal: boolean): MeasureWords {
  const { bound } = own
  const nothingBehind = objectOf(text, own, false) === null
  const subject = subjectOf(text, own, isGoal, nothingBehind)
  const startsWithNoun =
    subject !== null && subjectNoun.test(text.slice(subject.from, subject.until).slice(0, 40))
  const subjectFirst = subject !== null && (bound.predicated || startsWithNoun)
  return { subject, object: objectOf(text, own, subjectFirst), subjectFirst }
}

function subjectOf(text: string, own: OwnWords, isGoal: boolean, alone: boolean): TextRange | null {
  const whole = { from: Math.max(own.from, own.subjectUntil - reach), until: own.subjectUntil }
  const open = whole.from + text.slice(whole.from, whole.until + 1).lastIndexOf('(')
  const unclosed = open >= whole.from && !text.slice(open, whole.until).includes(')')
  const inside = unclosed ? { from: open + 1, until: whole.until } : whole
  const stretches = unclosed ? [inside, { from: whole.from, until: open }] : [inside]
  for (const stretch of stretches) {
    const found = pieceOf(text, stretch, own, isGoal, alone)
    if (found || !alone) return found
  }
  return null
}

function pieceOf(
  text: string,
  stretch: TextRange,
  own: OwnWords,
  isGoal: boolean,
  alone: boolean,
): TextRange | null {
  const words = text.slice(stretch.from, stretch.until)
  const colon = words.lastIndexOf(': ')
  const behind = colon < 0 ? null : { from: stretch.from + colon + 1, until: stretch.until }
  const told = behind && pieceOf(text, behind, own, isGoal, alone)
  if (told) return told
  const noun = subjectNoun.exec(words)
  if (noun) {
    const change = goesTo(text, own) ? undefined : noun[1]
    const from = stretch.from + noun.index + noun[0].length - (change ? change.length + 1 : 0)
    const found = trim(text, { from, until: stretch.until }, own)
    if (found) return found
  }
  const marks = [...words.matchAll(isGoal ? /:\s/gu : /[,:]\s(?![^()]*\))/gu)]
    .map(({ index }) => index)
    .reverse()
  if (isGoal && colon < 0) return trim(text, stretch, own)
  let until = stretch.until
  for (const mark of [...marks, -1]) {
    const found = trim(text, { from: stretch.from + mark + 1, until }, own)
    if (found || !alone) return found
    until = stretch.from + Math.max(0, mark)
  }
  return null
}

/** 'giảm … xuống còn', 'tăng … đạt': the figure is where the way ends, not the change itself. */
export function goesTo(text: string, { figure, bound }: OwnWords): boolean {
  return /đạt|lên|xuống|còn/iu.test(text.slice(figure.from - bound.length, figure.from))
}

/** A stretch without the words that only lead to the figure, and without the days at its ends. */
function trim(text: string, stretch: TextRange, { horizons }: OwnWords): TextRange | null {
  let { from, until } = stretch
  for (let before = -1; before !== until - from; ) {
    before = until - from
    const head = horizons.find((one) => one.from <= from && one.until > from && one.until <= until)
    if (head) from = head.until
    until -= /[\s,:(“"-]*$/u.exec(text.slice(from, until))?.[0].length ?? 0
    const tail = horizons.findLast((one) => one.until >= until && one.from < until && one.from >= from)
    if (tail) until = tail.from - readBound(text.slice(from, tail.from), '').length
    const words = text.slice(from, until)
    from += (lead.exec(words) ?? verb.exec(words))?.[0].length ?? 0
  }
  return /\p{L}{2}/u.test(text.slice(from, until)) ? { from, until } : null
}

/** The words behind the figure that say what it is of, or of what it is a part. */
function objectOf(
  text: string,
  { figure, until, horizons }: OwnWords,
  subjectFirst: boolean,
): TextRange | null {
  const begins = subjectFirst ? figure.until : (figure.thingFrom ?? figure.until)
  const words = text.slice(begins, Math.min(until, begins + reach))
  const end = (subjectFirst ? /,|\svà\s|\(/u : goesOn).exec(words)
  let kept = { from: begins, until: begins + (end?.index ?? words.length) }
  kept.from += /^\s*(?:trở lên|trở xuống)?\s*/iu.exec(words)?.[0].length ?? 0
  const at = horizons.find((one) => one.from >= begins && (subjectFirst || one.from <= kept.from))
  if (at && at.from < kept.until)
    kept = at.from <= kept.from ? { ...kept, from: at.until } : { ...kept, until: at.from }
  kept.until -= unfinished.exec(text.slice(kept.from, kept.until))?.[0].length ?? 0
  const tail = horizons.findLast(
    (one) => one.until >= kept.until && one.from > kept.from && one.from < kept.until,
  )
  if (tail) kept.until = tail.from
  kept.until -= unfinished.exec(text.slice(kept.from, kept.until))?.[0].length ?? 0
  kept.from += /^\s*/u.exec(text.slice(kept.from, kept.until))?.[0].length ?? 0
  const named = text.slice(kept.from, kept.until)
  return /\p{L}/u.test(named) && !/^[,)]/u.test(named) ? kept : null
}
const unfinished = /(?:\s\([^()]*\)|[\s,.;)]|\svà|\sngay)+$/u
