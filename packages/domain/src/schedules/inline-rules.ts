const day = String.raw`(?:(?:ngày )?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}(?!\d)|ngày \d{1,2} tháng \d{1,2}(?: năm \d{4})?|ngày \d{1,2} ?\/ ?\d{1,2}(?![/\d]))`
const month = String.raw`tháng \d{1,2}(?: ?[/.-] ?\d{4}|,? năm \d{4})?(?![\d/])`
const quarter = String.raw`(?:quý (?:iv|i{1,3}|[1-4])(?:,| và| -) )?quý (?:iv|i{1,3}|[1-4])(?![\p{L}\d])(?: ?[/.,-] ?\d{4}|,? năm \d{4}|(?= *[.,;)]|$))`
const half = String.raw`(?:0?6|sáu) tháng (?:đầu|cuối) năm(?: \d{4})?`
const year = String.raw`năm \d{4}(?!\d)`
const edge = `(?:đầu|giữa|cuối) (?:${month}|${quarter}|${year})`
const unit = `(?:${half}|${edge}|${month}|${quarter}|${year})`
const time = `(?:${day}|${unit})`
const clock = String.raw`(?:\d{1,2} ?(?:giờ|h)(?: ?\d{2})?[’']?,? )?`
const recurs = '(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm|6 tháng)'
const start = '(?<=^ *|[.;,:] +)'
const end = '(?= *(?:[.,;:)/]|$))'

/** 'hằng năm (trước ngày 15 tháng 11)': the bracket belongs to the rhythm; scanning may have put a comma into it. */
export const yearlyDay = new RegExp(
  `${recurs.replace(') (', '),? (')} \\((?:trước |vào )?ngày [^()]{1,30}\\)`,
  'gu',
)
/** 'hằng năm, chậm nhất là ngày 20 tháng 12': a day of every year, not of the year named last. */
const dayOfEach =
  /(?:định kỳ )?\(?(?:hằng|hàng|mỗi) năm\)?,? (?:(?:chậm|muộn) nhất(?: là| vào| trước)*|trước|vào) ngày \d{1,2}(?: tháng \d{1,2}|\/\d{1,2})?(?!\d|\/| ?tháng| năm \d)/gu

/** A rule for words of time inside a sentence; `unless` is tested on the words before it. */
export interface InlineRule {
  readonly pattern: RegExp
  readonly unless?: RegExp
}

/** What lies in the past or is only foreseen is no schedule: 'các dự án đã cấp phép trước ngày 01/7/2024'. */
const past = /(?:đã|phát sinh|tồn tại|có hiệu lực|dự kiến|xảy ra)(?: [^,.;(]{0,60})? *$/u

/** A stretch that the figures or the papers spoken of belong to: 'số liệu từ ngày … đến ngày …', 'có hiệu lực từ ngày …'. */
const ofMatter =
  /(?:số liệu|kết quả|phát sinh|tính|hiệu lực|đã|thành lập|diễn ra|tổ chức|quyết định|ban hành|ký|công tác|kỳ|đăng ký|nộp|hồ sơ)(?: [^,.;(]{0,60})? *$/u

/** In order of strength: what an earlier rule takes a later one leaves alone. The texts are comparable: lower case. */
export const inlineRules: readonly InlineRule[] = [
  { pattern: yearlyDay },
  { pattern: dayOfEach },
  {
    pattern: new RegExp(
      `(?:định kỳ )?(?:vào |trước )${clock}(?:ngày )?(?:thứ \\p{L}+ |thứ \\d |\\d{1,2}(?:\\/\\d{1,2}| tháng \\d{1,2})? )?(?:của )?${recurs}(?!\\p{L})(?:,? (?:kể )?từ ${year})?`,
      'gu',
    ),
  },
  { pattern: /(?:vào |trước )?ngày \d{1,2}(?:\/\d{1,2})? (?:của )?(?:tháng|năm) (?:liền kề|kế tiếp)/gu },
  { pattern: /(?:trước )?ngày \d{1,2} (?:của )?tháng cuối (?:của )?(?:mỗi |hằng )?quý/gu },
  {
    pattern: new RegExp(
      `định kỳ (?:${recurs}|0?6 tháng|(?:\\d{1,2}|hai|ba|năm) (?:năm|tháng|tuần|quý)(?: ?\\/ ?lần| một lần)?|tuần|tháng|quý|năm)(?!\\p{L})(?:(?:,| và) (?:${recurs}|0?6 tháng|0?1 năm|quý|năm)(?!\\p{L}))*`,
      'gu',
    ),
  },
  { pattern: new RegExp(`${start}${recurs}(?!\\p{L})`, 'gu') },
  {
    pattern:
      /(?<=(?:báo cáo|giao ban)[^.;,]{0,60} )(?:hằng|hàng) (?:ngày|tuần)(?= (?:gửi|cho|về|với|trong|theo|tới|đến)(?!\p{L}))/gu,
  },
  {
    pattern: new RegExp(`(?:kể )?từ ${clock}${day},? (?:đến|tới)(?: hết)? ${clock}${day}`, 'gu'),
    unless: ofMatter,
  },
  {
    pattern: new RegExp(
      `(?:(?:hoàn thành|xong) )?(?:(?:chậm nhất|muộn nhất|không quá|hạn(?: cuối| chót)?)(?: là| đến| trước| vào| trong| hết)*|trước|đến hết) ${clock}${time}`,
      'gu',
    ),
    unless: past,
  },
  {
    pattern:
      /(?:(?:chậm nhất|muộn nhất|tối đa|không quá)(?: là)? |trong (?:vòng |thời hạn |thời gian |tối đa )*|sau )\d{1,3} (?:ngày làm việc|ngày|tuần|tháng|năm),? (?:kể )?từ (?:ngày|khi|thời điểm) [^.;,()]{4,90}/gu,
  },
  {
    pattern: new RegExp(
      `(?:(?:bắt đầu )?(?:thực hiện|áp dụng|triển khai|vận hành|sử dụng|hoạt động)|bắt đầu|kể) (?:kể )?từ ${clock}(?:${day}|${month}|${quarter}|${year})(?: trở đi)?`,
      'gu',
    ),
    unless: past,
  },
  {
    pattern: new RegExp(
      `từ ${clock}${day}(?: (?:trở đi|(?:cho )?đến khi (?:có )?(?:thông báo|chỉ đạo|văn bản|lệnh)[^.;,()]{0,30}))?(?= *(?:[.;,]|$))`,
      'gu',
    ),
    unless: ofMatter,
  },
  {
    pattern: new RegExp(
      `(?:(?:hoàn thành|xong|thực hiện) )?(?:ngay )?trong (?:${half}|${month}|${quarter}|${year}${end}|${day}|(?:tuần|tháng|quý) (?:này|tới|sau)(?!\\p{L}))`,
      'gu',
    ),
    unless: past,
  },
  { pattern: new RegExp(`hoàn thành (?:vào )?${time}`, 'gu'), unless: past },
  { pattern: new RegExp(`vào (?:${day}|${edge})`, 'gu'), unless: past },
  {
    pattern: new RegExp(`(?:${month}|${quarter})(?<=\\d{4})(?= *[.;)]|,|$)`, 'gu'),
    unless: /(?:đến|từ|ngày \d{1,2}|của|đã) *$/u,
  },
  {
    pattern: new RegExp(`${start}(?:ngay )?sau khi (?!xem xét|nghiên cứu)[^,.;()]{6,200}(?=,)`, 'gu'),
    unless: /[,:] *$/u,
  },
  {
    pattern: new RegExp(
      `${start}(?:ngay )?khi (?:phát hiện|xuất hiện|xảy ra|phát sinh|có) [^,.;()]{4,200}(?=,)`,
      'gu',
    ),
    unless: /[,:] *$/u,
  },
  { pattern: /(?<= )ngay (?:sau )?khi [^,.;()]{4,120}(?= *[.;]| *$)/gu },
  {
    pattern:
      /(?<= )ngay sau khi [^,.;()]{4,80}? (?:được (?:ban hành|phê duyệt|thông qua|giao)|có hiệu lực)(?!\p{L})/gu,
  },
  {
    pattern: /(?<= )(?:khi phát hiện|khi xuất hiện|khi xảy ra|khi phát sinh) [^,.;()]{4,120}(?= *[.;]| *$)/gu,
  },
  {
    pattern: new RegExp(
      `(?<!(?:kế hoạch|chương trình|dự toán|chỉ tiêu|nhiệm vụ|công tác|xếp loại|chất lượng|kiểm điểm|sinh hoạt|nhu cầu|ngân sách|kinh phí|đánh giá|danh mục|và|theo) )(?<=(?:báo cáo|tổng hợp|sơ kết|kiểm tra|công khai|công bố|cập nhật|giao ban|họp|đối thoại|rà soát|gửi)[^.;]{0,80})${recurs}(?= *[.;]| *$)`,
      'gu',
    ),
  },
]
