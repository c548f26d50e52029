import { opensWithVerb } from '../bodies/duty-verbs.ts'
import { namesDeadline } from './names-deadline.ts'

/** '(Ký hợp đồng với hai công ty.) Xây dựng nhãn hiệu trước tháng 10/2026.': a later sentence that is to be done by a day. */
export function actsByDay(words: string): boolean {
  return words.split(/[.;]\s+(?=\p{Lu})/u).some((part) => opensWithVerb(part) && namesDeadline(part))
}
