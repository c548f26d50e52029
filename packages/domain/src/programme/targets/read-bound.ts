import type { DraftTarget } from '../draft.ts'

/** What is asked of a figure, and how many of the letters before it only say that. */
export interface Bound {
  readonly operator: Exclude<DraftTarget['operator'], 'milestone'>
  readonly length: number
  /** Whether what stands before is said to be the figure: 'tỷ lệ … đạt', 'tổng số …:'. */
  readonly predicated: boolean
}

const most =
  'không quá|không vượt quá|vượt quá|quá|tối đa(?: là)?|dưới|thấp hơn|giảm còn|giảm xuống(?: còn)?|xuống(?: còn)?(?! đạt)|còn|<=?|≤'
const least =
  '(?:vượt|đạt|hoàn thành) mục tiêu|(?:(?:Thủ tướng )?Chính phủ|Trung ương|tỉnh|cấp trên)? ?(?:giao|đề ra) ?\\(|ít nhất(?: là)?|tối thiểu(?: là)?|trên|từ|hơn|vượt|đạt(?: được)?|tăng lên|lên(?: thành)?|>=?|≥'
const neither =
  'khoảng|mức|ở mức|duy trì(?: ổn định)?|ổn định|chiếm|là|bằng|đến|phải|được|phấn đấu|có|:|,|\\('
const closing = new RegExp(`(?:(?<=^|[\\s:,(])(?:${most}|${least}|${neither})\\s*)+$`, 'iu')
const isMost = new RegExp(`(?<![\\p{L}])(?:${most})(?![\\p{L}])`, 'iu')
const isLeast = new RegExp(`(?<![\\p{L}])(?:${least})(?![\\p{L}])`, 'iu')
const predicate = /(?<!\p{L})(?:đạt(?! mục tiêu)|còn|xuống|lên|chiếm|là|ở mức|mức|duy trì)(?!\p{L})|:/iu
/** A change that is itself the figure: 'giảm 1,5%', 'tăng bình quân hằng năm 12%'. */
const change = /(?:^|\s)(?:kéo giảm|giảm|tăng)(?:\s+(?:thêm|bình quân|hằng năm|hàng năm|mỗi năm))*$/iu

/** 'Giảm 5% số vụ': nothing before the change says what changes. */
const opening = /^[\s\p{P}]*(?:(?:phấn đấu|bảo đảm|đảm bảo|tiếp tục)[\s\p{P}]*)*$/iu

/** Reads what is printed before a figure and after it: 'giảm xuống dưới', 'đạt ít nhất', 'trở lên'. */
export function readBound(before: string, after: string): Bound {
  const tail = before.slice(-80)
  const said = closing.exec(tail)?.[0] ?? ''
  const rest = tail.slice(0, tail.length - said.length).trimEnd()
  const changed = rest.replace(change, '')
  const predicated = predicate.test(said) || (changed !== rest && !opening.test(changed))
  const bound = { length: said.length, predicated }
  if (/^\s*trở xuống/iu.test(after)) return { ...bound, operator: '<=' }
  if (/^\s*trở lên/iu.test(after)) return { ...bound, operator: '>=' }
  if (isMost.test(said)) return { ...bound, operator: '<=' }
  return { ...bound, operator: isLeast.test(said) || change.test(rest) ? '>=' : '=' }
}
