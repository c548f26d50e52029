const year = String.raw`(?:\s?[/.-]\s?\d{4}|,? năm \d{4})?`
const day = String.raw`(?:ngày )?\d{1,2}\s?[/.-]\s?\d{1,2}${year}|ngày \d{1,2} tháng \d{1,2}${year}`
const month = String.raw`[Tt]háng \d{1,2}${year}|[Qq]uý (?:[IV]{1,3}|\d)${year}|[Nn]ăm \d{4}`
const rhythm = '(?:ngày |tuần |tháng |quý )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)'
const point = String.raw`(?:${day}|${month}|(?:ngày )?\d{1,2} ${rhythm})`
const lead =
  'Trước|Sau|Vào|Trong|Ngay trong|Từ|Từ nay|Đến|Tới|Hết|Đầu|Giữa|Cuối|Nửa đầu|Nửa cuối|Chậm nhất|Muộn nhất|Kể từ'
const link = 'là|vào|trước|sau|trong|từ|đến|tới|hết|đầu|giữa|cuối|nay'

/** Words for time that a sentence begins with, up to where a body may stand without a comma: 'Từ nay đến 02/9 |Công an tỉnh …'. */
export const leadingTime = String.raw`(?:(?:(?:${lead}) (?:(?:${link}) ){0,3})?${point}(?: (?:đến|tới)(?: hết)? ${point}|\s?[-–]\s?${point})?|Ngày \d{1,2}(?:\s?[/.-]\s?\d{1,2}| tháng \d{1,2})${year}|(?:Định kỳ )?(?:[Hh]ằng|[Hh]àng) (?:ngày|tuần|tháng|quý|năm))\s+`
