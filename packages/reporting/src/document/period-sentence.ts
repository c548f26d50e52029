import type { Summary } from '@dondoc/domain/reports'
import { writeCount } from './write-count.ts'

/** What the period brought: tasks finished in it, and how many deadlines had been moved by its end. */
export function periodSentence({ doneInPeriod, extended }: Summary): string {
  const done =
    doneInPeriod === 0
      ? 'Trong kỳ chưa có nhiệm vụ hoàn thành'
      : `Trong kỳ hoàn thành ${writeCount(doneInPeriod)} nhiệm vụ`
  return extended === 0 ? `${done}.` : `${done}; có ${writeCount(extended)} nhiệm vụ đã được gia hạn.`
}
