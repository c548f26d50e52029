import type { NumberToReach, TargetStandingKind } from './target-standing.ts'

/** How a body stands to a number to reach, as papers and sheets print it; in the order in which reports tell it. */
export const targetStandingWords: Readonly<Record<TargetStandingKind, string>> = {
  reached: 'Đã đạt',
  on_course: 'Đúng tiến độ',
  behind: 'Chậm so với lộ trình',
  no_course: 'Chưa đủ căn cứ so sánh',
  no_figure: 'Chưa có số liệu',
  ended: 'Đã kết thúc, không đánh giá',
}

/** What is asked of the figure, in words. */
export const goalWords: Readonly<Record<NumberToReach['operator'], string>> = {
  '>=': 'Ít nhất',
  '<=': 'Không quá',
  '=': 'Đạt',
}

/** The same as a sign before the number. */
export const goalSigns: Readonly<Record<NumberToReach['operator'], string>> = {
  '>=': '≥',
  '<=': '≤',
  '=': '=',
}
