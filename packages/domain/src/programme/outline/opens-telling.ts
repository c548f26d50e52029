import { setRight } from '../../text/index.ts'
import { opensWithVerb } from '../bodies/duty-verbs.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { namesDeadline } from './names-deadline.ts'

/** How what was found or is forecast begins. */
const found = /^(?:Qua|Theo(?! dõi)|Mặc dù|Tuy nhiên|Hiện nay|Tình hình)\s/u

/**
 * Whether what stands before the first order only tells why it is given: 'Qua tổng hợp báo cáo của Bộ Y tế, lũ vượt lịch sử.'
 * An item may open with a verb that is not known, so there its first words must say it.
 */
export function opensTelling(sentence: string, isItem: boolean): boolean {
  if (isItem && !found.test(setRight(sentence.slice(0, 40)))) return false
  return !opensWithVerb(sentence) && readSubject(sentence) === null && !namesDeadline(sentence)
}
