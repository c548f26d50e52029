/** What a duty counts: things that stand behind a bare number. Any other word may belong to the number of a paper or a day. */
const units = [
  'hợp tác xã|tổ hợp tác|doanh nghiệp|học sinh|lượt người|lao động|cán bộ|người|hộ|xã|phường|thôn',
  'khu công nghiệp|cụm công nghiệp|khu đô thị|mô hình|sản phẩm|dự án|công trình|căn hộ|căn nhà|nhà máy|nhà văn hóa',
  'trường học|trường|phòng học|lớp|trạm y tế|bệnh viện|giường bệnh|cơ sở|điểm|km|ha|tấn|tỷ đồng|triệu đồng',
].join('|')
const count = new RegExp(
  String.raw`^([\p{L}\s]+?)\s+(?:(ít nhất|tối thiểu|trên|từ|không quá|tối đa)\s+)?(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s?(${units})(?![\p{L}\d/])`,
  'u',
)

export interface Count {
  readonly measure: string
  readonly operator: '>=' | '<=' | '='
  readonly value: number
  readonly unit: string
  /** The printed number with its unit, in the words that were read. */
  readonly printed: { readonly from: number; readonly until: number }
}

/** 'thành lập mới 15 hợp tác xã': one number of things. Words with a second number stay words: one value would hide the other. */
export function readCount(words: string): Count | null {
  const match = count.exec(words)
  const [, verb = '', bound = '', number = '', unit = ''] = match ?? []
  if (!match || /\d/u.test(words.slice(match[0].length))) return null
  return {
    measure: `${verb} ${unit}${words.slice(match[0].length)}`,
    operator: /không quá|tối đa/u.test(bound) ? '<=' : bound === '' ? '=' : '>=',
    value: Number(number.replaceAll('.', '').replace(',', '.')),
    unit,
    printed: { from: match[0].lastIndexOf(number), until: match[0].length },
  }
}
