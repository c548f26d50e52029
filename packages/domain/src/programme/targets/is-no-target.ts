import type { TextRange } from '../block.ts'
import type { OwnWords } from './part-figures.ts'
import { tellsResults } from './tells-results.ts'

/** What has been reached already, or stands elsewhere: 'đến nay mới đạt', 'ước đạt', 'bằng 79,5% dự toán'. */
const reached =
  /(?<!\p{L})(?:(?:mới (?:đạt|chỉ)|ước|(?<!(?:thực|phát|thể) )hiện (?:nay|có|đạt|tại|còn|đã)|đến nay|tính đến (?:nay|hết tháng)|cùng kỳ|tình trạng|thực trạng|bình quân (?:của|chung))(?!\p{L})[^;,]{0,160}|bằng\s*|đã(?:\s+\p{L}+){0,3}\s*)$/iu
const compared =
  /^[\s,)]*(?:(?:thấp|cao|nhiều|ít) hơn|(?:tăng|giảm)[^;,]{0,30}so với cùng kỳ|so với cùng kỳ|dự toán)(?!\p{L})/iu
/** Which things are meant: 'doanh nghiệp có tỷ lệ nợ trên 10%', 'cơ sở sử dụng từ 10 lao động'. */
const condition =
  /(?<!\p{L})(?:(?:dự án|doanh nghiệp|hộ|xã|thôn|bản|cơ sở|đơn vị|ngành|lĩnh vực|trường hợp|người|đối tượng|địa phương|công trình|đặc thù)\s+(?:có|sử dụng|được|với)\s+[^,;:]{0,120}?(?:trên|dưới|từ|hơn|vượt|quá)|không đạt[^,;]{0,60}|(?:thấp|cao)\s+(?:dưới|trên|hơn|từ))\s*$/iu
/** Who must be there, or be for it. */
const quorum = /^\s*(?:tổng )?(?:số )?(?:cử tri|đại biểu|thành viên|phiếu)(?!\p{L})/iu
/** What is only done if a figure is there: 'khi có trên 50% số hộ đồng ý'. */
const ifThere =
  /(?<!\p{L})(?:nếu|(?<!(?:sau|trước|đến|từ)\s)khi\s+(?:có|đạt|được|đủ|trên|ít nhất|tối thiểu|hoàn thành))\s[^,;:]{0,80}$/iu
/** How many were for it. */
const vote =
  /(?<!\p{L})(?:biểu quyết|bỏ phiếu|(?:đảng viên|đại biểu|thành viên|ý kiến|phiếu)(?:\s+\p{L}+){0,2}\s+(?:nhất trí|tán thành|đồng ý))(?!\p{L})[^;]{0,160}$/iu
/** What is paid, and by whom. */
const paid =
  /(?<!\p{L})(?:hỗ trợ|đối ứng|chi trả|trợ cấp|phụ cấp|mức chi|mức thưởng|(?<!(?:xử|hình)\s)phạt|bồi thường|đóng góp|vay)(?!\p{L})[^;]{0,60}$/iu
/** Of what a share is paid; 'hỗ trợ ít nhất 30% doanh nghiệp' is of those who are helped. */
const ofCost =
  /^\s*(?:$|[,;.)]|(?:tổng )?(?:chi phí|kinh phí|mức|giá trị|lãi suất|học phí|tiền|vốn|số tiền|lương|chênh lệch))/iu
/** A figure before a bracket, which those in it say again or divide: 'đạt 50% (8 xã)', '4.758 MW (gồm 166 dự án …)'. */
const figured = /(?<!năm )(?<!\d)\d[\d.,]*[^()\d]{0,25}$/iu

/** In the title of a programme: 'Đề án “Trồng thêm 5.000 ha rừng …”'. */
const inTitle =
  /(?:Đề án|Chương trình|Dự án|Kế hoạch|Chiến lược|phong trào|cuộc vận động|cuộc thi)[^“”"]{0,40}[“"][^“”"]*$/iu

/** Whether words round a figure say that nobody is asked to reach it. */
export function isNoTarget(text: string, { figure, from }: OwnWords, clause: TextRange): boolean {
  const before = text.slice(Math.max(from, figure.from - 200), figure.from)
  const after = text.slice(figure.until, Math.min(clause.until, figure.until + 80))
  if (reached.test(before) || condition.test(before) || ifThere.test(before)) return true
  const earlier = text.slice(Math.max(clause.from, figure.from - 300), figure.from)
  if (compared.test(after) && !asksChange(earlier, figure.unit)) return true
  if (tellsResults(text, figure, clause)) return true
  if (quorum.test(after) || vote.test(earlier) || restates(earlier) || inTitle.test(earlier)) return true
  const isShare = /%/u.test(figure.unit) && ofCost.test(after)
  return (isShare || /đồng|USD/u.test(figure.unit)) && paid.test(earlier)
}

/** 'Kéo giảm tai nạn từ 5% đến 10% so với cùng kỳ' is asked, though the same comparison tells what was. */
function asksChange(before: string, unit: string): boolean {
  return unit === '%' && /(?<!\p{L})(?:kéo giảm|phấn đấu)(?!\p{L})/iu.test(before)
}

function restates(before: string): boolean {
  const open = before.lastIndexOf('(')
  return open > before.lastIndexOf(')') && figured.test(before.slice(0, open).trimEnd())
}
