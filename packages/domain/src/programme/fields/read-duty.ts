import type { Duty } from '../../tasks/index.ts'
import { comparableText } from '../../text/index.ts'
import type { TextRange } from '../block.ts'
import { mannerWords } from '../bodies/manner-words.ts'
import { obligingWords } from '../bodies/obliging-words.ts'

/** Words before the verb that say how, not what: 'Tiếp tục tham mưu' advises, 'Tăng cường công tác lãnh đạo' leads. */
const manner = new RegExp(
  `^(?:(?:${mannerWords}|${obligingWords}|thường xuyên|định kỳ|nghiên cứu|tăng cường|đẩy mạnh|tập trung|trực tiếp|là đầu mối|làm đầu mối|công tác|việc)[\\s,]+)*`,
  'u',
)

/** First match wins, on the first verb of the words. */
const verbs: readonly (readonly [Duty, RegExp])[] = [
  ['lead', /^lãnh đạo/u],
  ['chair', /^chủ trì/u],
  ['direct', /^chỉ đạo/u],
  ['advise', /^(?:tham mưu|giúp|đề xuất)/u],
  ['coordinate', /^phối hợp/u],
  ['monitor', /^(?:theo dõi|đôn đốc)/u],
  ['approve', /^(?:phê duyệt|quyết nghị|xem xét, quyết)/u],
]

/** A role, and where the verb that names it stands in the duty's words. */
export interface FoundDuty {
  readonly duty: Duty
  readonly range: TextRange
  /** False where the verb names no role and carrying out is concluded. */
  readonly named: boolean
}

/** What a duty's first verb asks of the body that holds it (glossary: role); 'implement' where it is none of the others. */
export function readDuty(words: string): FoundDuty {
  const whole = comparableText(words)
  const from = manner.exec(whole)?.[0].length ?? 0
  const start = whole.slice(from)
  for (const [duty, pattern] of verbs) {
    const match = pattern.exec(start)
    if (match) return { duty, range: { from, until: from + match[0].length }, named: true }
  }
  const first = /\p{L}+/u.exec(whole)
  const at = first?.index ?? 0
  return { duty: 'implement', range: { from: at, until: at + (first?.[0].length ?? 0) }, named: false }
}
