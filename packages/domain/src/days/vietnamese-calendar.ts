import { day } from './local-date.ts'
import { type CalendarException, type WorkingCalendar, workingCalendar } from './working-calendar.ts'

const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 111–112'
const CULTURE_DAY = 'Nghị quyết 28/2026/QH16, hiệu lực từ 01/7/2026'
const GENERAL = `${LABOUR_CODE}; chưa đối chiếu thông báo của năm`
const COMPUTED = `${LABOUR_CODE}; tính theo luật, chưa có thông báo chính thức`
const OF_2023 = 'Công văn 8056/VPCP-KGVX ngày 01/12/2022'
const OF_2024 = 'Thông báo 5015/TB-LĐTBXH ngày 22/11/2023'
const SWAP_OF_2024 = 'Thủ tướng Chính phủ đồng ý hoán đổi dịp 30/4–01/5/2024, công bố tháng 4/2024'
const OF_2025 = 'Lịch nghỉ Tết Ất Tỵ và các ngày lễ năm 2025 của công chức, viên chức'
const OF_2026 = 'Lịch nghỉ Tết Bính Ngọ và các ngày lễ năm 2026 của công chức, viên chức'
const NEW_YEAR_SWAP_OF_2026 = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025'

const NEW_YEAR = 'Tết Dương lịch'
const TET = 'Tết Nguyên đán'
const HUNG_KINGS = 'Giỗ Tổ Hùng Vương'
const VICTORY = 'Ngày Chiến thắng 30/4'
const LABOUR = 'Ngày Quốc tế Lao động'
const NATIONAL = 'Quốc khánh'
const CULTURE = 'Ngày Văn hóa Việt Nam'

/**
 * The days Vietnamese offices close on a weekday or work on a Saturday, 2022 to 2027. The five days of Tết, the second day
 * of Quốc khánh and every swap are chosen for each year by announcement, so this is a record and no formula. 2022 is general
 * knowledge; 2027 is computed from the law (Tết taken as one day before and four after), to be replaced when announced.
 */
export const vietnameseCalendar: WorkingCalendar = workingCalendar(day('2022-01-01'), day('2028-01-01'), [
  ...off(['2022-01-03'], `Nghỉ bù ${NEW_YEAR}`, GENERAL, false),
  ...off(['2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'], TET, GENERAL, false),
  ...off(['2022-04-11'], `Nghỉ bù ${HUNG_KINGS}`, GENERAL, false),
  ...off(['2022-05-02'], `Nghỉ bù ${VICTORY}`, GENERAL, false),
  ...off(['2022-05-03'], `Nghỉ bù ${LABOUR}`, GENERAL, false),
  ...off(['2022-09-01', '2022-09-02'], NATIONAL, GENERAL, false),

  ...off(['2023-01-02'], `Nghỉ bù ${NEW_YEAR}`, LABOUR_CODE),
  ...off(['2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26'], TET, OF_2023),
  ...off(['2023-05-01'], LABOUR, LABOUR_CODE),
  ...off(['2023-05-02'], `Nghỉ bù ${HUNG_KINGS}`, LABOUR_CODE),
  ...off(['2023-05-03'], `Nghỉ bù ${VICTORY}`, LABOUR_CODE),
  ...off(['2023-09-01', '2023-09-04'], NATIONAL, OF_2023),

  ...off(['2024-01-01'], NEW_YEAR, LABOUR_CODE),
  ...off(['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'], TET, OF_2024),
  ...off(['2024-04-18'], HUNG_KINGS, LABOUR_CODE),
  ...swap('2024-04-29', '2024-05-04', SWAP_OF_2024),
  ...off(['2024-04-30'], VICTORY, LABOUR_CODE),
  ...off(['2024-05-01'], LABOUR, LABOUR_CODE),
  ...off(['2024-09-02', '2024-09-03'], NATIONAL, OF_2024),

  ...off(['2025-01-01'], NEW_YEAR, LABOUR_CODE),
  ...off(['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'], TET, OF_2025),
  ...off(['2025-04-07'], HUNG_KINGS, LABOUR_CODE),
  ...off(['2025-04-30'], VICTORY, LABOUR_CODE),
  ...off(['2025-05-01'], LABOUR, LABOUR_CODE),
  ...swap('2025-05-02', '2025-04-26', OF_2025),
  ...off(['2025-09-01', '2025-09-02'], NATIONAL, OF_2025),

  ...off(['2026-01-01'], NEW_YEAR, LABOUR_CODE),
  ...swap('2026-01-02', '2026-01-10', NEW_YEAR_SWAP_OF_2026),
  ...off(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'], TET, OF_2026),
  ...off(['2026-04-27'], `Nghỉ bù ${HUNG_KINGS}`, LABOUR_CODE),
  ...off(['2026-04-30'], VICTORY, LABOUR_CODE),
  ...off(['2026-05-01'], LABOUR, LABOUR_CODE),
  ...swap('2026-08-31', '2026-08-22', OF_2026),
  ...off(['2026-09-01', '2026-09-02'], NATIONAL, OF_2026),
  ...off(['2026-11-24'], CULTURE, CULTURE_DAY),

  ...off(['2027-01-01'], NEW_YEAR, COMPUTED, false),
  ...off(['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'], TET, COMPUTED, false),
  ...off(['2027-04-16'], HUNG_KINGS, COMPUTED, false),
  ...off(['2027-04-30'], VICTORY, COMPUTED, false),
  ...off(['2027-05-03'], `Nghỉ bù ${LABOUR}`, COMPUTED, false),
  ...off(['2027-09-02', '2027-09-03'], NATIONAL, COMPUTED, false),
  ...off(['2027-11-24'], CULTURE, CULTURE_DAY, false),
])

function off(days: readonly string[], name: string, source: string, verified = true): CalendarException[] {
  return days.map((text) => ({ day: day(text), working: false, name, source, verified }))
}

/** A weekday off that is made up on a Saturday. */
function swap(dayOff: string, madeUpOn: string, source: string): CalendarException[] {
  return [
    { day: day(dayOff), working: false, name: 'Nghỉ hoán đổi', source, verified: true },
    { day: day(madeUpOn), working: true, name: 'Làm bù ngày nghỉ hoán đổi', source, verified: true },
  ]
}
