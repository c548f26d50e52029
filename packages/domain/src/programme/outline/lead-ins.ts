import { setRight } from '../../text/index.ts'
import { workNouns } from '../bodies/work-nouns.ts'

const announced = new RegExp(
  `(?:thực hiện|tập trung|triển khai|chỉ đạo)\\s[^.;:]{0,60}?(?:${workNouns}|nội dung)[^.;:]{0,40}\\ssau(?: đây)?\\s*:\\s*$`,
  'u',
)
/** Straight before it, so that 'đạt được mục tiêu đề ra' and 'hạn chế đã nêu' do not count. */
const told = /(?:^|\s)(?:đã|được)\s(?:(?!cần|phải)\p{L}+\s){0,3}$/u

/**
 * Whether a loose paragraph ends what was told and announces work: 'Để khắc phục, thành phố cần tập trung thực hiện một số nhiệm vụ,
 * giải pháp sau đây:' below 'ĐÁNH GIÁ CHUNG'; not 'Trong năm, tỉnh đã thực hiện các nhiệm vụ sau:'.
 */
export function leadsToWork(printed: string): boolean {
  const words = setRight(printed).slice(-300)
  const last = words.slice(words.lastIndexOf('. ') + 1)
  const at = announced.exec(last)?.index
  return at !== undefined && !told.test(last.slice(0, at))
}

/** '… như sau:', '… thực hiện:', '… trong đó tập trung:': what follows is led in. */
export function endsAsLeadIn(words: string): boolean {
  return /(?:sau(?: đây)?|\s(?:thực hiện|triển khai|tập trung))\s*:\s*$/u.test(words)
}

/** '… có ý kiến như sau:', '… yêu cầu:': orders follow. */
export function leadsIn(words: string): boolean {
  return /(?:(?:ý kiến|chỉ đạo|kết luận|(?<!các )yêu cầu)(?: như sau)?|(?:giao|phân công)(?: nhiệm vụ| trách nhiệm)?(?: cụ thể)? như sau)\s*:\s*$/u.test(
    words,
  )
}
