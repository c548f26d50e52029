/** The occasion that a day is named after: 'ngày Quốc khánh', 'dịp lễ', 'ngày lễ Giải phóng miền Nam'. */
const occasion =
  /(?<!\p{L}|(?:hằng|hàng|mỗi) )(?:(?:ngày|dịp|lễ|thềm) )+(?:(?!(?:thứ|tháng|năm|quý|số|từ|đến|tới|trước|sau|hết|kể|vào|của|làm)(?!\p{L}))[\p{L}-]+,? ){0,9}?\(?(?:ngày )?(?=\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?(?![/\d]))/u
const newYear = /(?<!\p{L})tết dương lịch (?:năm )?(?=\d{4}(?!\d))/u

/** Words for time with the day alone: 'trước ngày Quốc khánh 02/9/2025' as 'trước ngày 02/9/2025'; lower case. */
export function withoutOccasion(words: string): string {
  return words.replace(newYear, 'ngày 01/01/').replace(occasion, 'ngày ')
}
