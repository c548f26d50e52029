/** '07h30 - 08h00', 'Từ 8 giờ 15 phút', '14:00': hours of one day, with no day of the calendar. */
const hour = /^\D{0,12}\d{1,2}\s?(?:[hg](?!\p{L})|giờ|:)\s?\d{0,2}(?!\d)/u
const day = /\d{1,2}\/\d{1,2}|(?:ngày|tháng|quý|năm)\s\d/iu

/** Whether a cell names hours alone, as an agenda does; '08h00 ngày 05/3/2026' is a time for work. */
export function namesHours(cell: string): boolean {
  return hour.test(cell.trim()) && !day.test(cell)
}
