import type { TextRange } from '../block.ts'

/** What a labelled line or a column says of a task. */
export type TaskField = 'lead' | 'coordinating' | 'time' | 'product' | 'monitoring' | 'other'

export interface FieldValue {
  readonly field: TaskField
  /** The label as printed: 'Cơ quan chủ trì'. */
  readonly label: string
  readonly value: string
  /** Where the value stands in the line. */
  readonly range: TextRange
}

/** Labels as the desk knows them, in any wording: 'Đơn vị chủ trì tham mưu thực hiện', 'Tiến độ', 'Kết quả đầu ra'. */
const labels: readonly (readonly [TaskField, RegExp])[] = [
  [
    'coordinating',
    /^(?:các )?(?:cơ quan|đơn vị|bộ phận|phòng)?(?:,? ?(?:đơn vị|cá nhân))?(?: tham gia)? ?phối hợp(?: thực hiện| chính)?$/u,
  ],
  [
    'monitoring',
    /^(?:(?:cơ quan|đơn vị) )?(?:theo dõi|đôn đốc|kiểm tra|giám sát)(?:[, ]+(?:theo dõi|đôn đốc|kiểm tra|giám sát|và))*$/u,
  ],
  [
    'other',
    /^(?:lãnh đạo (?:phụ trách|chỉ đạo)|người (?:phụ trách|thực hiện)|kinh phí(?: thực hiện)?|nguồn (?:lực|kinh phí|vốn)|ghi chú|địa điểm|đối tượng|hình thức|thành phần|nội dung|cách thức|số lượng|quy mô)$/u,
  ],
  [
    'lead',
    /^(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|phòng|tổ chức|địa phương)(?:,? ?(?:đơn vị|cá nhân|tổ chức|địa phương))* )?(?:được giao |được phân công )?(?:chủ trì|đầu mối|phụ trách|chịu trách nhiệm|thực hiện|tham mưu|trách nhiệm thực hiện|phân công(?: thực hiện)?)(?:[, /]+(?:chủ trì|tham mưu|thực hiện|triển khai|chính|và|đầu mối))*$/u,
  ],
  [
    'time',
    /^(?:thời gian|thời hạn|thời điểm|tiến độ|hạn|lộ trình|mốc thời gian|hoàn thành|tần suất)(?:[ /,]+(?:và|thực hiện|hoàn thành|triển khai|báo cáo|tiến độ|thời gian|trình|ban hành|dự kiến|xong|kết thúc|bắt đầu))*$/u,
  ],
  [
    'product',
    /^(?:(?:dự kiến )?(?:sản phẩm|kết quả|đầu ra))(?:[ /,]+(?:và|sản phẩm|kết quả|đầu ra|dự kiến|thực hiện|đạt được|hoàn thành|chủ yếu|cần đạt|của|nhiệm vụ))*$/u,
  ],
]
const labelled = /(?:^|[;.]\s+|\n\s*)(?:[-+*•]\s*|\(?[a-zđ\d]\)\s*)?(\p{L}[\p{L}\s,/]{3,60}?)\s*:\s*/gu

/** The fields of a line such as 'Đơn vị chủ trì: Sở Nội vụ; Đơn vị phối hợp: …'; none where the line starts otherwise. */
export function readFieldLine(line: string): FieldValue[] {
  const found = [...line.slice(0, 2000).matchAll(labelled)]
    .map((match) => ({
      field: fieldOf(match[1] ?? ''),
      label: match[1] ?? '',
      from: match.index,
      valueFrom: match.index + match[0].length,
    }))
    .filter((one) => one.field !== null)
  if (found[0]?.from !== 0 || !/^[^\p{L}]*\p{Lu}/u.test(line)) return []
  return found.flatMap(({ field, label, valueFrom }, i) => {
    if (!field) return []
    const value = line.slice(valueFrom, found[i + 1]?.from ?? line.length).replace(/[\s;.]+$/u, '')
    return [{ field, label, value, range: { from: valueFrom, until: valueFrom + value.length } }]
  })
}

/** The field a label or a column's head stands for, or null. */
function fieldOf(label: string): TaskField | null {
  const words = label.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  return labels.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
