import { readSubject } from '../bodies/read-subject.ts'
import { isDone } from '../bodies/telling-words.ts'
import { namesDeadline } from './names-deadline.ts'
import { isAssigned, isOrder } from './prose-orders.ts'
import type { SectionFrame } from './section-frame.ts'

const furthest = 3000

/** 'Qua tổng hợp báo cáo của Bộ Y tế, lũ vượt lịch sử. Sở Y tế cần khảo sát …': a later sentence has a body and its act. */
export function ordersBehindTold(words: string, { purpose }: SectionFrame): boolean {
  return words
    .slice(0, furthest)
    .split(/[.;]\s+(?=\p{Lu})/u)
    .slice(1)
    .some((sentence) => {
      const subject = readSubject(sentence)
      if (subject === null || isDone(sentence.slice(subject.dutyFrom))) return false
      return purpose !== null || isOrder(sentence) || isAssigned(sentence) || namesDeadline(sentence)
    })
}
