import { setRight } from '../../text/index.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { givingInside } from './ordering-words.ts'

const whom =
  '(?:cho\\s+)?(?:đồng chí\\s+)?(?=\\p{Lu}|các\\s|thủ trưởng\\s|người đứng đầu\\s|chủ tịch\\s|giám đốc\\s)'
/** 'Chủ tịch UBND tỉnh giao Sở Y tế …', 'Lãnh đạo thành phố cũng giao Sở Y tế …'. */
const byAuthority = new RegExp(
  `^(?:(?:Phó )?Chủ tịch |Thường trực |Ban Thường vụ |Lãnh đạo |Phó )?(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Thủ tướng(?: Thường trực)?(?: Chính phủ)?|Chính phủ|(?<=Lãnh đạo )(?:thành phố|Thành phố|tỉnh|huyện|Bộ))[^.;:,]{0,60}?\\s(?:${givingInside})\\s+${whom}`,
  'u',
)
/** 'Tổng cục Thuế yêu cầu Cục Thuế các tỉnh …': a body that writes to those below it. */
const byBody = new RegExp(
  `^(?:Bộ|Tổng cục|Cục|Sở|Ban|Văn phòng|Kho bạc|Bảo hiểm|Đảng ủy|Đảng đoàn|Huyện ủy|Hội|Liên đoàn|Công đoàn|Trường)\\s(?:[^.;:,]|,(?= (?:Thể thao|Thể dục|Thương binh|Du lịch|Gia đình|Kế hoạch)(?!\\p{L}))){2,60}?\\s(?:yêu cầu\\s+${whom}|đề nghị\\s+(?:đồng chí\\s+)?(?=các\\s|Sở\\s|Cục\\s|Chi cục\\s|UBND\\s|Phòng\\s|Giám đốc\\s|Thủ trưởng\\s|Cục trưởng\\s))`,
  'u',
)
/** 'Về chuyển đổi số, Tổng Bí thư nêu rõ, Bộ trưởng Công an …', 'Thủ tướng yêu cầu: Bộ Tài chính …': who speaks, told by a newspaper. */
const speaker =
  '(?:(?:Về|Đối với|Liên quan)\\s[^.;:]{3,200}?,\\s+)?(?:Đồng chí\\s+)?(?:Tổng Bí thư|Thủ tướng|Phó Thủ tướng|Chủ tịch (?:nước|Quốc hội|UBND|Ủy ban nhân dân)|Bí thư (?:Tỉnh ủy|Thành ủy))(?!\\p{L})[^.;:,]{0,60}?'
const bySpeaker = new RegExp(
  `^${speaker}\\s(?:nêu rõ|chỉ rõ|yêu cầu|đề nghị|chỉ đạo|lưu ý)\\s?[,:]\\s+(?=\\p{Lu}|các\\s|từng\\s)`,
  'u',
)
const ofNobody = new RegExp(`^${speaker}\\s(?:yêu cầu|đề nghị)\\s+(?:phải\\s+|cần\\s+)?(?=\\p{Ll})`, 'u')
/** What may stand before the one who orders. */
const opening =
  /^(?:Nhân dịp\s[^.;:]{5,300}[.,]\s+|(?:Đây|Đó) là (?:nhiệm vụ|việc|công việc|nội dung|vấn đề)\s[^.;:]{5,300}\.\s+|(?:Ngoài ra|Bên cạnh đó|Đồng thời|Cùng với đó|Theo đó|Tiếp đó|Trước mắt),?\s+|Sau khi (?:xem xét|nghiên cứu),?\s+(?=(?:Phó )?Chủ tịch|UBND|Ủy ban|Thường trực|Lãnh đạo|Thủ tướng)|(?:Căn cứ|Trên cơ sở|Để|Thực hiện|Sau khi|Xét)\s[^.;:]{5,300}?,\s+)+/u

/**
 * Where the body begins that another one orders: '(Theo đó,) Chủ tịch UBND tỉnh giao | Sở Y tế …'; that body holds the duty. Null
 * where the sentence orders nobody so.
 */
export function orderedByIssuer(sentence: string): number | null {
  const words = setRight(sentence.slice(0, 700))
  const whole = byAuthority.exec(words) ?? byBody.exec(words) ?? bySpeaker.exec(words)
  if (whole) return whole[0].length
  const before = opening.exec(words)?.[0].length ?? 0
  if (before === 0) return null
  return orderedAt(words, before) ?? behindPurpose(words)
}

function orderedAt(words: string, at: number): number | null {
  const rest = words.slice(at)
  const found = byAuthority.exec(rest) ?? byBody.exec(rest)
  return found ? at + found[0].length : null
}

/** A purpose or a basis with commas of its own: 'Để kiểm tra, đánh giá đúng quy định, Sở Y tế đề nghị các trung tâm …'. */
function behindPurpose(words: string): number | null {
  if (!/^(?:Để|Nhằm|Căn cứ|Trên cơ sở|Thực hiện)\s/u.test(words)) return null
  const clause = /^[^.;:]*/u.exec(words)?.[0] ?? ''
  for (const { index, 0: comma } of clause.matchAll(/,\s+(?=\p{Lu})/gu)) {
    const at = orderedAt(words, index + comma.length)
    if (at !== null) return at
  }
  return null
}

/** Whether work is asked of nobody by name: 'Về dữ liệu, Thủ tướng yêu cầu phải tập trung hoàn thành …'. */
export function isDemanded(sentence: string): boolean {
  const words = setRight(sentence.slice(0, 700))
  const before = ofNobody.exec(words)?.[0].length
  if (before === undefined) return false
  return opensWithVerb(words.charAt(before).toUpperCase() + words.slice(before + 1))
}
