import { mannerWords } from './manner-words.ts'
import { obligingWords } from './obliging-words.ts'
import { workNouns } from './work-nouns.ts'

/** Words that only say that duties follow: 'nêu trên có trách nhiệm tập trung thực hiện một số nhiệm vụ trọng tâm sau đây:'. */
const announcing = `nêu trên|cần|có (?:(?:các|những|một số) )?(?:quyền(?: hạn| lợi)?(?:,| và) (?:trách nhiệm và )?)?nghĩa vụ|${obligingWords}|${mannerWords}|theo chức năng,? nhiệm vụ(?: được giao)?|căn cứ chức năng,? nhiệm vụ(?: được giao)?|chỉ đạo|lãnh đạo|chủ trì|thực hiện|tập trung|triển khai|tổ chức|làm tốt|tốt|ngay|đồng bộ|hiệu quả|có hiệu quả|các|một số|những|${workNouns}|nội dung|công tác|trọng tâm|quan trọng|cụ thể|chủ yếu|cấp bách|sau|đây|dưới đây|như|và|việc|rà soát|yêu cầu|gồm|bao gồm`
const tail = new RegExp(
  `(?:(?<!\\slà)(?<!(?:^|\\s)(?:Tổ|Ban|Nhóm|Đoàn))(?!\\s+việc(?<=\\sgiúp\\s+việc))(?!\\s+nhiệm\\s+vụ(?<=\\sđược\\s+giao\\s+nhiệm\\s+vụ))(?!\\s+cần(?<=[Hh]ậu\\s+cần))[\\s:,]+(?:${announcing})(?!\\p{L}))*[\\s:.]*$`,
  'u',
)

/** The names of a heading, 'Tổ công tác' among them, without the words behind them that only say that duties follow. */
export function withoutAnnouncing(words: string): string {
  return words.replace(tail, '')
}

/** Whether words behind the names say no more than that duties follow: 'tập trung thực hiện một số công việc sau:'. */
export function onlyAnnounces(words: string): boolean {
  return withoutAnnouncing(` ${words}`).trim() === ''
}
