/** How prose prints stretches of the calendar: parts of patterns over comparable text (lower case, plain hyphens). */
const ofYear = String.raw`(?: ?[/.-] ?\d{4}|,? năm \d{4})`

/** 'trước 17 giờ 00 phút, thứ Sáu, ngày …': the hour and the weekday before a day. */
export const clock = String.raw`(?:\d{1,2} ?(?:giờ|h|g)(?: ?\d{2})?[’']?(?: phút)?,? )?(?:(?:ngày )?thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]),? (?=ngày))?`
/** A day; what is kept on it may stand before the figures: 'ngày bầu cử 15/3/2026'. */
export const day = String.raw`(?:(?:ngày (?:\p{L}+ ){0,3})?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}(?!\d)|ngày \d{1,2} tháng \d{1,2}(?: năm \d{4})?|ngày \d{1,2} ?\/ ?\d{1,2}(?![/\d]))`
/** A day behind what it is named after: 'ngày Quốc khánh 02/9/2025', 'dịp 30/4'; the new year, and seasons without a day. */
export const occasion = String.raw`(?:(?:(?:ngày|dịp|lễ|thềm) )+(?:(?!(?:thứ|tháng|năm|quý|số|từ|đến|tới|trước|sau|hết|kể|vào|của|làm)(?!\p{L}))[\p{L}-]+,? ){0,9}?\(?(?:ngày )?\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4}(?!\d)|(?![/\d]))\)?|(?:dịp |thềm )?tết dương lịch (?:năm )?\d{4}|(?:ngày |dịp |thềm )*(?:tết(?! dương)|khai giảng|tựu trường|năm học|mùa (?:mưa|lũ|khô|bão))(?!\p{L})(?: (?:nguyên đán|cổ truyền|trung thu|âm lịch|năm học|mới|bão|lũ|năm|và|\d{4}|-|(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \p{L}+)(?!\p{L}))*)`
/** One month, or several where the year stands behind the last: 'tháng 3, 4 năm 2026', 'tháng 6 và tháng 12/2026'. */
export const month = String.raw`(?:tháng \d{1,2}(?:(?: ?[,-] ?| và )(?:tháng )?\d{1,2})+(?=${ofYear})|tháng \d{1,2})${ofYear}?(?![\d/])`
/** One quarter, or several of a year: 'quý II, III/2026', 'quý II - quý IV năm 2026'. */
export const quarter = String.raw`quý (?:(?:iv|i{1,3}|[1-4])(?: ?[,-] ?| và )(?:quý )?){0,3}(?:iv|i{1,3}|[1-4])(?![\p{L}\d])(?: ?[/.,-] ?\d{4}|,? năm \d{4}|(?= *[.,;)]|$))`
/** The first end of a stretch, whose year may stand behind the last. */
export const stretchStart = String.raw`(?:tháng \d{1,2}|quý (?:iv|i{1,3}|[1-4])|(?:đầu|giữa|cuối) (?:tháng \d{1,2}|năm))(?![\p{L}\d])${ofYear}?`
export const half = String.raw`(?:(?:0?6|sáu) tháng|nửa) (?:đầu|cuối) năm(?: \d{4})?`
export const year = String.raw`năm \d{4}(?!\d)`
export const edge = `(?:đầu|giữa|cuối) (?:${month}|${quarter}|${year})`
/** 'nửa đầu tháng 6', 'tuần 2 tháng 6', '10 ngày cuối tháng 6'. */
export const partOfMonth = `(?:(?:nửa|\\d{1,2} ngày) (?:đầu|cuối)|tuần (?:đầu|cuối|thứ (?:nhất|hai|ba|tư)|(?:thứ )?[1-4])(?: tiên)?)(?: của)? ${month}`
const unit = `(?:${half}|${edge}|${partOfMonth}|${month}|${quarter}|${year})`
export const time = `(?:${day}|${unit})`
/** A day that prints neither 'ngày' nor its year, where nothing is counted after it: 'gửi Sở trước 30/9.' */
export const bareDay = String.raw`\d{1,2}\/\d{1,2}(?![/\d%])(?= *(?:[.,;:()]|$| để | gửi ))`

export const recurs = '(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm|6 tháng)'
/** At the head of a clause; before the end of one, which brackets may close: 'trong năm 2025 (Phụ lục II kèm theo).' */
export const start = '(?<=^ *|[.;,:] +)'
export const end = '(?= *(?:\\([^()]{3,80}\\) *)?(?:[.,;:)/]|$))'

/** A rule for words of time inside a sentence; `unless` is tested on the words before it. */
export interface InlineRule {
  readonly pattern: RegExp
  readonly unless?: RegExp
}
