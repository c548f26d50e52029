import { findSchedulePhrases } from '../../schedules/index.ts'

/** Whether a sentence names the day by which something is to be done: whatever it sounds like, that is a duty. */
export function namesDeadline(sentence: string): boolean {
  return findSchedulePhrases(sentence).some(({ schedule }) => schedule.kind === 'by')
}

/** Whether a sentence names a day or a stretch of the calendar for what it asks: '… báo cáo Chính phủ trong tháng 5 năm 2025'. */
export function namesTime(sentence: string): boolean {
  return findSchedulePhrases(sentence).some(({ schedule }) => ['by', 'within'].includes(schedule.kind))
}

/** Whether a sentence names how often something is to be done: '… thay khóa hằng quý'. */
export function namesRhythm(sentence: string): boolean {
  return findSchedulePhrases(sentence).some(({ schedule }) => schedule.kind === 'recurring')
}
