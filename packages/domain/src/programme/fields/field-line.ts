import type { TextRange } from '../block.ts'
import { startsWithBody } from '../bodies/body-words.ts'
import { fieldOfLabel } from './field-labels.ts'

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

const labelled =
  /(?:^|[;.,]\s+|\s[-–]\s+|\n\s*)(?:[-+*•]\s*|\(?[a-zđ\d]\)\s*)?(\p{L}[\p{L}\p{Zs},/]{3,60}?)\s*:\s*/gu

/** The fields of a line such as 'Đơn vị chủ trì: Sở Nội vụ; Đơn vị phối hợp: …'; none where the line starts otherwise. */
export function readFieldLine(line: string): FieldValue[] {
  if (!line.includes(':')) return readUnmarkedTime(line)
  const found = [...line.slice(0, 2000).matchAll(labelled)]
    .map((match) => ({
      field: fieldOfLabel(match[1] ?? ''),
      label: match[1] ?? '',
      from: match.index,
      valueFrom: match.index + match[0].length,
    }))
    .filter((one) => one.field !== null)
  if (found[0]?.from !== 0 || !/^[^\p{L}]*\p{Lu}/u.test(line) || !isLabel(found[0], line)) return []
  return found.flatMap(({ field, label, valueFrom }, i) => {
    if (!field) return []
    const value = line.slice(valueFrom, found[i + 1]?.from ?? line.length).replace(/[\s;.]+$/u, '')
    return [{ field, label, value, range: { from: valueFrom, until: valueFrom + value.length } }]
  })
}

/** 'Thời gian thực hiện sau khi Luật được ban hành.': a label of time needs no colon where a time is all that follows. */
const unmarkedTime =
  /^(Thời (?:gian|hạn) (?:thực hiện|hoàn thành))\s+(?=(?:sau khi|trước ngày|(?:từ|trong|đến|đến hết) (?:ngày|tháng|quý|năm)|trong tháng|quý|hằng năm|hàng năm)\s)([^.;]{6,140})[.;]?\s*$/iu

function readUnmarkedTime(line: string): FieldValue[] {
  const [, label, value] = unmarkedTime.exec(line.slice(0, 240)) ?? []
  if (!label || !value || line.length > 200) return []
  const from = line.indexOf(value, label.length)
  return [{ field: 'time', label, value, range: { from, until: from + value.length } }]
}

/** 'Giao các sở: Tài chính, Xây dựng rà soát …' is an order. */
const givesToList = /^(?:giao|phân công)\s+(?:cho\s+)?(?:các|những)\s/iu

/** 'Thực hiện: …' is a label only before a name; 'Cơ quan thực hiện: …' always is one. */
function isLabel(
  { field, label, valueFrom }: { field: TaskField | null; label: string; valueFrom: number },
  line: string,
) {
  if (givesToList.test(label)) return false
  return (
    field !== 'lead' ||
    !/^(?:thực hiện|tham mưu|giao|phân công)/iu.test(label) ||
    startsWithBody(line.slice(valueFrom))
  )
}
