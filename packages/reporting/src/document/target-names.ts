import type { TargetStandingKind } from '@dondoc/domain/targets'

/** How a body stands to a number to reach, as reports say it; in the order in which they tell it. */
export const targetStandingNames: Readonly<Record<TargetStandingKind, string>> = {
  reached: 'Đã đạt',
  on_course: 'Đúng tiến độ',
  behind: 'Chậm so với lộ trình',
  no_course: 'Chưa đủ căn cứ so sánh',
  no_figure: 'Chưa có số liệu',
  ended: 'Đã kết thúc, không đánh giá',
}
