import { readSubject } from './read-subject.ts'

const order = /^(?:Giao|Đề nghị|Yêu cầu|Phân công)\s/u
const boilerplate =
  /^(?:Trên đây|Trong quá trình|Quá trình (?:triển khai|thực hiện)|Nhận được|Xin trân trọng|Trân trọng|Kính (?:gửi|mời|đề nghị)|Đầu mối liên hệ|Mọi thông tin|Căn cứ [^.]{0,400}[;,]$|\(?(?:Chi tiết|Kèm theo|Phân công|Có phụ lục|Ban hành kèm|Gửi kèm))/u

/** 'Giao Sở Nội vụ chủ trì …', 'Yêu cầu các sở, ban, ngành … gửi báo cáo': an order in prose to a named body. */
export function isOrder(sentence: string): boolean {
  return order.test(sentence) && readSubject(sentence) !== null
}

/** Closing and opening formulas, pointers to appendices and legal bases, which order nothing. */
export function isBoilerplate(sentence: string): boolean {
  return boilerplate.test(sentence)
}
