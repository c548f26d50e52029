import { setRight } from '../../text/index.ts'
import { startsWithBody } from '../bodies/body-words.ts'
import { dutyVerb, opensWithVerb } from '../bodies/duty-verbs.ts'
import { lettingWords } from '../bodies/ordering-words.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { consents } from './consents.ts'
import { namesDeadline, namesRhythm, namesTime } from './names-deadline.ts'
import { namesPaper } from './names-paper.ts'
import { ordersLater } from './prose-orders.ts'
import { quotesLaw } from './quotes-law.ts'
import { statesWhatIs } from './states-what-is.ts'
import { isTold } from './told-sentences.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** Praise and consent order nothing by themselves. */
const praise =
  /^(?:Về [^.:;]{3,200}:\s+)?(?:Ghi nhận(?!(?:,| và) (?:xử lý|giải quyết|tiếp thu))|Biểu dương(?!, khen thưởng)|Đánh giá cao|Hoan nghênh|(?:Cơ bản )?(?:[Tt]hống nhất|[Đđ]ồng ý|[Nn]hất trí)(?: chủ trương| với| về| nguyên tắc| đề nghị (?:của|tại)|,| nội dung| theo| cho))(?!.*\s(?:[Gg]iao(?! thông)|yêu cầu|đề nghị(?! (?:của|tại)))\s)/su
/** 'Trên đây là …', 'Trân trọng …', 'Mọi thông tin …': how letters open and close. */
const courtesy =
  /^(?:Trên đây|Trong quá trình|Quá trình (?:triển khai|thực hiện)|Nhận được|Xin trân trọng|Trân trọng|Kính (?:gửi|mời|đề nghị)|Đầu mối liên hệ|Mọi thông tin)/u
/** '… thông báo để các cơ quan, đơn vị biết, thực hiện.'; what people are to be told is a duty: 'Thông báo lịch tiêm cho người dân biết'. */
const offices =
  '(?:các |quý |Quý )?(?:cơ quan|đơn vị|bộ|sở|ban|ngành|địa phương|đồng chí|Sở|Bộ|Ban|Cục|Chi cục|UBND|Ủy ban|Văn phòng|Công ty|Công an|Huyện ủy|Đảng ủy|Trưởng|Giám đốc|Thủ trưởng|Chủ tịch)(?!\\p{L})'
const notice = new RegExp(
  `^(?:\\p{Lu}[^.:;,]{2,60}\\s(?:xin )?(?:trân trọng )?thông báo|Thông báo)(?:\\s(?:để|đến|tới|cho|đề|đê|dé|de))?\\s+${offices}[^.;]{0,200}\\s(?:biết|thực hiện)[^.;]{0,40}(?:[.;].{0,8})?$`,
  'u',
)
/** 'Sở Y tế xin gửi các đơn vị văn bản … để tham khảo.' */
const enclosed = /^\p{Lu}[^.:;,]{2,60}\s(?:xin )?gửi\s[^.;]{3,300}\s(?:để (?:tham khảo|nghiên cứu)|kèm theo)/u
/** '(Chi tiết tại phụ lục kèm theo)', 'Có phụ lục …'. */
const pointer =
  /^\(?(?:Chi tiết|Kèm theo|Phân công (?:chi tiết|cụ thể|nhiệm vụ|công việc)(?=[^.;]{0,60}\s(?:tại|theo|kèm|ở)\s)|Có phụ lục|Ban hành kèm|Gửi kèm)/u
const legalBasis =
  /^Căn cứ (?:[^.]{0,400}[;,:]$|(?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết)[^.]{0,400}[.]$)/u
/** Who sat in a meeting, what the weather will be: told in notices, a duty where a body's own list has it. */
const attended = /^(?:Tham dự|Cùng dự|Dự) (?:cuộc họp|hội nghị|buổi|phiên|có)\s/u
const forecast = /^Dự báo (?:trong|từ|đến|ngày|đêm|bão|thời tiết)\s/u
/** What a plan says of itself or of its money. */
const ofItself =
  /^(?:(?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Quy chế|Quy định|Chương trình(?: hành động)?|Công điện|Đề án|Thông báo|Hướng dẫn|Kết luận) này (?:được )?(?:phổ biến|gửi|thay|triển khai đến)|(?:[^.;:]{3,60}:\s+)?(?:Nguồn )?[Kk]inh phí (?:để )?(?:thực hiện|triển khai|tổ chức|bảo đảm|hoạt động)?[^.;]{0,160}\s?(?<=\s)(?:được (?:bố trí|đảm bảo|bảo đảm|cân đối|lồng ghép|sử dụng|chi|lấy)|do ngân sách|(?:lấy |sử dụng |trích |chi )?từ (?:(?:các )?nguồn (?:chi|thu|vốn|sự nghiệp) |(?:nguồn )?(?:ngân sách|kinh phí))|theo (?:phân cấp|quy định)))/u
/** 'Quyết định này có hiệu lực …', '… chịu trách nhiệm thi hành Quyết định này', 'Ban hành kèm theo Quyết định này …'. */
const enforcement =
  /^(?:(?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Quy chế|Quy định|Chương trình)(?: này (?:thay thế|được)|(?: này)? có hiệu lực)|Ban hành kèm theo|(?:Công bố|Thông qua)\s[^.;]{0,400}?kèm theo (?:Quyết định|Nghị quyết) này|Phê duyệt (?:kèm theo|Kế hoạch|Đề án|Chương trình|Danh mục)|(?:Phê duyệt|Ban hành|Thông qua|Công bố|Quyết định)\s[^;]{0,500}\snội dung(?: chủ yếu| chính| cụ thể)?(?: như)? sau(?: đây)?\s*:\s*$)|(?:chịu trách nhiệm|căn cứ Quyết định|có trách nhiệm)(?: thực hiện và)? thi hành (?:Quyết định|Nghị quyết|Chỉ thị)(?: này)?/u
/** A sum given to a body, or what those who took part are spared: nothing to do. */
const sums =
  /^[^:;]{3,160}:\s*(?:khoảng\s)?\d[\d.,]*\s*(?:(?:triệu|tỷ|nghìn|ngàn)\s*)?(?:đồng|VNĐ|VND|USD|EUR)(?!\p{L})/u
const spared =
  /^(?:Người|Cán bộ|Tập thể|Cá nhân|Các tổ chức|Tổ chức(?=,| và | tham gia | có )|(?:Các )?[Cc]ơ quan)(?=[\s,])([^.;]{5,300})\sđược (?:xem xét )?(?:loại trừ|miễn|giảm|hưởng|khen thưởng)(?!\p{L})/u
/** What those who are spared have done; other acts make it a duty: 'Các cơ quan rà soát đối tượng được miễn học phí'. */
const merit = /\s(?:tham gia|có (?:thành tích|công|sáng kiến)|thực hiện (?:tốt|đúng|nghiêm))(?!\p{L}).*$/su
/** What has been reached, part by whole: 'Cắt giảm 2.269/6.974 điều kiện kinh doanh (đạt 32,5%)'. */
const reached = /^[^.;:]{3,80}\s\d[\d.]*\/\d[\d.]*\s[^;:]{3,200}\(đạt\s\d+(?:,\d+)?\s?%\)[.;\s]*$/u
/** What a plan wants painted on banners. */
const slogan = /^[^.;:]{10,200}!\s*$/u
/** 'PHỤ LỤC II' says what follows. */
const annexTitle = /^(?:PHỤ LỤC|Phụ lục)(?:\s+[IVX\d]+)?[\s.:]*$/u
/** Who receives a copy, where scanning left 'Nơi nhận' unknown: 'Như trên;', 'Lưu: VT, KT.', 'Phó Cục trưởng (để báo cáo);'. */
const copies =
  /^(?:Như (?:trên|Điều \d+)[\s;.,]*$|Lưu:?\s*V[TP](?!\p{L})|.{3,60}\((?:để |đề |dé )?(?:báo\s+cáo|b\/c)\)[\s;.,]*$)/u
/** What stands below a picture. */
const caption = /\((?:Hình từ Internet|Ảnh minh họa|Hình minh họa)\)[*.\s]*$|^Ảnh:\s/u
/** A point of an agenda with the minutes it takes: 'Hướng dẫn lập bảng kê (30 phút).' */
const agenda = /\(\d{1,3} phút\)[.;\s]*$/u
/** 'Công văn số … giao Phòng Kinh tế …': a paper that orders is told for its order. */
const ordersInside = /\s(?:giao|yêu cầu|đề nghị|phân công)\s+(?:\p{Lu}|các\s)|:/u
const always = [enforcement, slogan, annexTitle, caption]
const unlessListed = [courtesy, whomToAsk, notice, enclosed, attended, forecast, agenda]

/**
 * Closing and opening formulas, pointers to appendices and legal bases, which order nothing. In a list under a body's own
 * heading what only sounds like one is its duty, and so is what is to be done by a day that is named.
 */
export function isBoilerplate(printed: string, underBody = false): boolean {
  const sentence = setRight(printed)
  if (always.some((pattern) => pattern.test(sentence)) || isTold(printed)) return true
  if (ofItself.test(sentence) && !startsWithBody(sentence) && !namesDeadline(sentence)) return true
  if (isPointer(printed) && !ordersLater(sentence)) return true
  if (statesWhatIs(printed) && !namesDeadline(sentence) && !namesRhythm(sentence)) return true
  if (quotesLaw(printed) && !namesDeadline(sentence)) return true
  if (givesOrTells(sentence) && !namesDeadline(sentence)) return true
  if (copies.test(sentence) && !opensWithVerb(sentence)) return true
  if ((praise.test(sentence) || agreesOnly(printed)) && !ordersLater(sentence) && !letsByTime(sentence))
    return true
  if (legalBasis.test(sentence))
    return !readSubject(sentence) && !actsOnBasis(sentence) && !(underBody && dutyVerb.test(sentence))
  return !underBody && unlessListed.some((pattern) => pattern.test(sentence)) && !namesDeadline(sentence)
}

/** A sum, what has been reached, what somebody is spared, or a paper that is to be followed. */
function givesOrTells(sentence: string): boolean {
  if (namesPaper(sentence)) return !ordersInside.test(sentence)
  const who = spared.exec(sentence)?.[1]?.replace(merit, '').trim()
  if (who !== undefined) return !opensWithVerb(who) && !dutyVerb.test(who)
  return sums.test(sentence) || reached.test(sentence)
}

/** Whether a sentence points to an appendix; work may be given behind it. */
export function isPointer(sentence: string): boolean {
  return pointer.test(setRight(sentence.slice(0, 200)))
}

/** 'Chính phủ thống nhất với báo cáo của Bộ Tài chính.', nobody being given work behind a comma. */
function agreesOnly(sentence: string): boolean {
  return (
    consents(sentence) &&
    !/\s(?:[Gg]iao(?! thông)|yêu cầu|đề nghị(?! (?:của|tại)))\s+(?:cho\s+)?(?:\p{Lu}|các\s)/u.test(sentence)
  )
}

/** 'Đồng ý cho Sở Y tế mua xe cứu thương, hoàn thành trong quý III': leave given, and a time to be done by. */
function letsByTime(sentence: string): boolean {
  return letting.test(sentence) && namesTime(sentence)
}
const letting = new RegExp(`^(?:${lettingWords})`, 'u')

/** 'Căn cứ Luật Đầu tư công, lập kế hoạch vốn.': the basis, and behind it the work. */
function actsOnBasis(sentence: string): boolean {
  return [...sentence.matchAll(/,\s+/gu)].some(({ index, 0: comma }) =>
    opensWithVerb(sentence.slice(index + comma.length)),
  )
}
