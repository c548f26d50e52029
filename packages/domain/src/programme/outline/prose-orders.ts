import { setRight } from '../../text/index.ts'
import { opensWithVerb } from '../bodies/duty-verbs.ts'
import { orderedByIssuer } from '../bodies/issuer-orders.ts'
import { obligingWords } from '../bodies/obliging-words.ts'
import { orderingWords } from '../bodies/ordering-words.ts'
import { readSubject } from '../bodies/read-subject.ts'
import { isDone } from '../bodies/telling-words.ts'

const order = new RegExp(`^(?:(?:Về|Đối với|Liên quan)\\s[^:]{3,300}:\\s+)?(?:${orderingWords})\\s`, 'u')
/** 'Theo đó, với các công trình sai phép, giao Sở Xây dựng …'. */
const givenInside =
  /^[^.;:]{5,250}?,\s+giao\s+(?:cho\s+)?(?:Sở|Bộ|Ban|Cục|UBND|Công an|Văn phòng|Chủ tịch|Giám đốc|các)\s/u

/** 'Nhận được Công văn này, yêu cầu các đơn vị …', 'Vì vậy, đề nghị Sở Y tế …': asked of them behind an opening. */
const askedBehind =
  /^(?:Nhận được (?:\p{L}+ ){1,3}này|Vì vậy|Do vậy|Do đó|Vì thế|(?:Để|Nhằm)\s[^.;:]{5,250}?),\s+(?:yêu cầu|đề nghị)\s+(?=\p{Lu}|các\s|thủ trưởng\s|người đứng đầu\s)/u

/** 'Giao Sở Nội vụ chủ trì …', 'Yêu cầu các sở, ban, ngành … gửi báo cáo': an order in prose to a named body. */
export function isOrder(sentence: string): boolean {
  const words = setRight(sentence)
  return (
    (order.test(words) ||
      orderedByIssuer(words) !== null ||
      givenInside.test(words) ||
      askedBehind.test(words)) &&
    readSubject(sentence) !== null
  )
}

/** Of other words of manner ('tích cực', 'chủ động') it may be told what a body does already. */
const assigning = new RegExp(`^(?:${obligingWords}|chủ trì|khẩn trương)(?!.{0,40}\\sđã\\s)`, 'u')

/** 'Sở Tài chính có trách nhiệm …', 'Sở Xây dựng chủ trì, phối hợp …': a duty laid down in prose, not one already done. */
export function isAssigned(sentence: string): boolean {
  const subject = readSubject(sentence)
  return subject !== null && assigning.test(setRight(sentence.slice(subject.dutyFrom, subject.dutyFrom + 80)))
}

/** 'Sở Xây dựng: hướng dẫn …', 'Sở Tài chính phối hợp Ban Quản lý …: lập …': a body, a colon and what it is to do. */
export function actsBehindColon(sentence: string): boolean {
  const behind = /^[^:;.]{3,200}:\s+/u.exec(sentence)?.[0].length
  return behind !== undefined && opensWithVerb(sentence.slice(behind)) && readSubject(sentence) !== null
}

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
    return subject !== null && !isDone(later.slice(subject.dutyFrom))
  })
}
