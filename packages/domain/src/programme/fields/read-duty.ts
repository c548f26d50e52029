import type { Duty } from '../../tasks/index.ts'
import { comparableText } from '../../text/index.ts'

/** Words before the verb that say how, not what: 'Tiếp tục tham mưu' advises, 'Tăng cường công tác lãnh đạo' leads. */
const manner =
  /^(?:(?:tiếp tục|nghiên cứu|tăng cường|đẩy mạnh|chủ động|thường xuyên|khẩn trương|kịp thời|tích cực|tập trung|định kỳ|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|trực tiếp|là đầu mối|làm đầu mối|công tác|việc)[\s,]+)*/u

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

/** What a duty's first verb asks of the body that holds it (glossary: role); 'implement' where it is none of the others. */
export function readDuty(words: string): Duty {
  const start = comparableText(words).replace(manner, '')
  return verbs.find(([, pattern]) => pattern.test(start))?.[0] ?? 'implement'
}
