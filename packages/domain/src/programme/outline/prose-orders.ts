import { setRight } from '../../text/index.ts'
import { orderedByIssuer } from '../bodies/issuer-orders.ts'
import { orderingWords } from '../bodies/ordering-words.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { tellingWords } from '../bodies/telling-words.ts'

const order = new RegExp(`^(?:(?:Về|Đối với|Liên quan)\\s[^:]{3,300}:\\s+)?(?:${orderingWords})\\s`, 'u')
/** 'Theo đó, với các công trình sai phép, giao Sở Xây dựng …'. */
const givenInside =
  /^[^.;:]{5,250}?,\s+giao\s+(?:cho\s+)?(?:Sở|Bộ|Ban|Cục|UBND|Công an|Văn phòng|Chủ tịch|Giám đốc|các)\s/u
/** Praise and consent order nothing by themselves. */
const praise =
  /^(?:Về [^.:;]{3,200}:\s+)?(?:Ghi nhận|Biểu dương|Đánh giá cao|Hoan nghênh|(?:Cơ bản )?(?:[Tt]hống nhất|[Đđ]ồng ý|[Nn]hất trí)(?: chủ trương| với| về| nguyên tắc| đề nghị (?:của|tại)|,| nội dung| theo| cho))(?!.*\s(?:[Gg]iao(?! thông)|yêu cầu|đề nghị(?! (?:của|tại)))\s)/su
const boilerplate =
  /^(?:Trên đây|\p{Lu}[^.:;,]{2,60}\s(?:xin )?(?:trân trọng )?thông báo\s(?:để|đến|tới|đề|đê|dé|de)\s[^.;]{3,200}\s(?:biết|thực hiện)|\p{Lu}[^.:;,]{2,60}\s(?:xin )?gửi\s[^.;]{3,300}\s(?:để (?:tham khảo|nghiên cứu)|kèm theo)|Thông báo (?:để |đến |tới |cho )?[^.;]{3,200}\s(?:biết|thực hiện)[,.]|Trong quá trình|Quá trình (?:triển khai|thực hiện)|Nhận được|(?:Tham dự|Cùng dự|Dự) (?:cuộc họp|hội nghị|buổi|phiên|có)\s|Dự báo (?:trong|từ|đến|ngày|đêm|bão|thời tiết)\s|Xin trân trọng|Trân trọng|Kính (?:gửi|mời|đề nghị)|Đầu mối liên hệ|Mọi thông tin|Căn cứ [^.]{0,400}[;,:]$|Căn cứ (?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết)[^.]{0,400}[.]$|\(?(?:Chi tiết|Kèm theo|Phân công (?:chi tiết|cụ thể|nhiệm vụ|công việc)(?=[^.;]{0,60}\s(?:tại|theo|kèm|ở)\s)|Có phụ lục|Ban hành kèm|Gửi kèm))/u

/** 'Giao Sở Nội vụ chủ trì …', 'Yêu cầu các sở, ban, ngành … gửi báo cáo': an order in prose to a named body. */
export function isOrder(sentence: string): boolean {
  const words = setRight(sentence)
  return (
    (order.test(words) || orderedByIssuer(words) !== null || givenInside.test(words)) &&
    readSubject(sentence) !== null
  )
}

/** What a plan says of itself or of its money. */
const ofItself =
  /^(?:(?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Quy chế|Quy định|Chương trình(?: hành động)?|Công điện|Đề án|Thông báo|Hướng dẫn|Kết luận) này (?:được )?(?:phổ biến|gửi|thay|triển khai đến)|(?:Nguồn )?[Kk]inh phí (?:để )?(?:thực hiện|triển khai|tổ chức|bảo đảm|hoạt động)?[^.]{0,160}\s(?:được (?:bố trí|đảm bảo|bảo đảm|cân đối|lồng ghép|sử dụng|chi|lấy)|do ngân sách|(?:lấy |sử dụng )?từ (?:nguồn )?(?:ngân sách|kinh phí)|theo (?:phân cấp|quy định)))/u
/** 'Quyết định này có hiệu lực …', '… chịu trách nhiệm thi hành Quyết định này', 'Ban hành kèm theo Quyết định này …'. */
const enforcement =
  /^(?:(?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Quy chế|Quy định|Chương trình)(?: này (?:thay thế|được)|(?: này)? có hiệu lực)|Ban hành kèm theo|Phê duyệt (?:kèm theo|Kế hoạch|Đề án|Chương trình|Danh mục))|(?:chịu trách nhiệm|căn cứ Quyết định|có trách nhiệm)(?: thực hiện và)? thi hành (?:Quyết định|Nghị quyết|Chỉ thị)(?: này)?/u

/** 'Sở Tài chính có trách nhiệm …', 'Sở Xây dựng chủ trì, phối hợp …': a duty laid down in prose, not one already done. */
export function isAssigned(sentence: string): boolean {
  const subject = readSubject(sentence)
  return (
    subject !== null &&
    /^(?:có trách nhiệm|chủ trì|khẩn trương|chịu trách nhiệm)(?!.{0,40}\sđã\s)/u.test(
      setRight(sentence.slice(subject.dutyFrom, subject.dutyFrom + 80)),
    )
  )
}

/** What has been done, told before the orders: 'Thời gian qua, Sở Xây dựng đã …'. */
const told =
  /^(?:(?:Trong )?(?:[Tt]hời gian|những năm|các năm|năm) (?:vừa )?qua|Những năm qua|Đến nay|Tính đến)(?=[\s,])(?!.*\s(?:giao|yêu cầu|đề nghị|cần|phải)\s)[^.]*\sđã\s/su

const consent = /^(?:Cơ bản )?(?:[Tt]hống nhất|[Đđ]ồng ý|[Nn]hất trí)\s/u

/** A body's own sentence, or consent with one after it; a duty where orders are led in. */
export function isNamed(sentence: string): boolean {
  return readSubject(sentence) !== null || (consent.test(sentence) && ordersLater(sentence))
}

/** 'Đồng ý về nguyên tắc …; Sở Xây dựng và Sở Tài chính hoàn thiện …': consent, and then a body's duty. */
export function ordersLater(sentence: string): boolean {
  return [...sentence.matchAll(/[;.]\s+(?=\p{Lu})/gu)].some(({ index, 0: mark }) => {
    const later = sentence.slice(index + mark.length)
    const subject = readSubject(later)
    return subject !== null && !isPast(later.slice(subject.dutyFrom))
  })
}

/** What a plan wants painted on banners. */
const slogan = /^[^.;:]{10,200}!\s*$/u
/** 'PHỤ LỤC II' says what follows. */
const annexTitle = /^(?:PHỤ LỤC|Phụ lục)(?:\s+[IVX\d]+)?[\s.:]*$/u

/** 'Sở Xây dựng đề nghị UBND tỉnh xem xét': a request to those above, told before the answer. */
const petition =
  /^(?:Sở|Ban Quản lý|Công ty|Tổng công ty|UBND (?:huyện|xã|phường|thị xã|thành phố))\s[^.;:]{2,100}\s(?:đề nghị|kiến nghị)\s+(?:được\s|(?:(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) tỉnh|Tỉnh ủy|Bộ|Thủ tướng|Chính phủ)(?!\p{L})[^.;]{0,80}\s(?:xem xét|cho ý kiến|chấp thuận|cho phép|quan tâm))/u

/** Closing and opening formulas, pointers to appendices and legal bases, which order nothing. */
export function isBoilerplate(printed: string): boolean {
  const sentence = setRight(printed)
  return (
    (boilerplate.test(sentence) && !(/^Căn cứ\s/u.test(sentence) && readSubject(sentence))) ||
    (praise.test(sentence) && !ordersLater(sentence)) ||
    enforcement.test(sentence) ||
    ofItself.test(sentence) ||
    told.test(sentence) ||
    (petition.test(sentence) && !ordersLater(sentence)) ||
    annexTitle.test(sentence) ||
    slogan.test(sentence) ||
    isReported(sentence)
  )
}

/** 'Bộ Tài chính đã hoàn thiện dự thảo …': what a body has done or is doing, and no order after it. */
function isReported(sentence: string): boolean {
  const subject = readSubject(sentence)
  if (!subject || !isPast(sentence.slice(subject.dutyFrom))) return false
  return !/^(?:Giao|Đề nghị|Yêu cầu)\s/u.test(sentence) && !ordersLater(sentence)
}

const tells = new RegExp(`^(?:${tellingWords})(?=[\\s:,]|$)`, 'u')

function isPast(words: string): boolean {
  return tells.test(words)
}
