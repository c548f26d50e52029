/** What lies in the past or is only foreseen is no schedule: 'các dự án đã cấp phép trước ngày 01/7/2024'. */
export const past =
  /(?:đã|phát sinh|tồn tại|(?<!(?:bảo đảm|đảm bảo|để|phải) )có hiệu lực|dự kiến|xảy ra)(?: [^,.;(]{0,60})? *$/u

/** A stretch that the figures or the papers spoken of belong to: 'số liệu từ ngày … đến ngày …', 'có hiệu lực từ ngày …'. */
export const ofMatter =
  /(?:số liệu|kết quả|phát sinh|tính|hiệu lực|đã|thành lập|diễn ra|(?<=\p{L} )tổ chức|quyết định|ban hành|ký|công tác|kỳ|đăng ký|nộp|hồ sơ)(?: [^,.;(]{0,60})? *$/u
