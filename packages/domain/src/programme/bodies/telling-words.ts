/** What is said of a body without asking anything of it, so that its name ends there; some of it may be a duty all the same. */
export const tellingWords =
  'đã|đang|vừa|có ý kiến|kết luận|chỉ thị|nhận được|nhận thấy|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|cảm ơn|trân trọng|xin'

/** Over, whatever day it names: '(Bộ Tài chính) đã hoàn thiện dự thảo …', 'nhận được Công văn số 12 …'. */
export const over = /^(?:(?:đã|vừa|nhận thấy)(?=[\s:,]|$)|nhận được (?:\p{Lu}|văn bản số|đơn của))/u
/** Whole formulas: 'có ý kiến như sau', 'có ý kiến tại Công văn số 12 …', 'xin trân trọng cảm ơn'. '(Sở Y tế) có ý kiến thẩm định …' is a duty. */
export const formula =
  /^(?:có ý kiến[^.;]{0,80}\snhư sau|(?:có ý kiến|kết luận|chỉ thị)[^.;,]{0,60}\stại (?:Công văn|Thông báo|[Vv]ăn bản|Tờ trình|Báo cáo|Công điện) số|(?:kết luận|chỉ thị)(?: như sau)?\s*:|(?:xin )?(?:trân trọng|chân thành|cảm ơn)|xin (?:gửi lời|kính|báo cáo))/u
/** What goes on, or is praised. */
export const going =
  /^(?:đang|ghi nhận(?!(?:,| và)? (?:xử lý|tiếp nhận|tiếp thu|giải quyết|phản ánh|ý kiến|thông tin))|đánh giá cao(?! nhất)|hoan nghênh)(?!\p{L})/u

/** Whether the words behind a body's name tell what it has done or is doing. */
export function isDone(words: string): boolean {
  return over.test(words) || formula.test(words) || going.test(words)
}
