import { findSchedulePhrases } from '../../schedules/index.ts'

/** Whether a sentence names the day by which something is to be done: whatever it sounds like, that is a duty. */
export function namesDeadline(sentence: string): boolean {
  return findSchedulePhrases(sentence).some(({ schedule }) => schedule.kind === 'by')
}
