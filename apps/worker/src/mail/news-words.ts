import { writeDay } from '@dondoc/domain/days'
import type { TaskNews } from '@dondoc/domain/notices'

/** What the assigning side did with a piece of work, as a line of a digest in Vietnamese. */
export function vietnameseNews(task: string, news: TaskNews): string {
  switch (news.type) {
    case 'urged':
      return `Đôn đốc ${task}, trả lời trước ${writeDay(news.replyBy)}: ${news.message}`
    case 'directed':
      return news.kind === 'ask-evidence'
        ? `Yêu cầu gửi sản phẩm của ${task} trước ${writeDay(news.replyBy)}: ${news.message}`
        : `Yêu cầu rà soát số liệu của ${task}, trả lời trước ${writeDay(news.replyBy)}: ${news.message}`
    case 'evidence-accepted':
      return `Sản phẩm của ${task} đã được nghiệm thu.`
    case 'evidence-returned':
      return `Sản phẩm của ${task} bị trả lại: ${news.reason}`
    case 'deadline-extended':
      return `Gia hạn ${task} đến ${writeDay(news.deadline)}.`
    case 'extension-refused':
      return `Không gia hạn ${task}: ${news.reason}`
    case 'refusal-answered':
      return news.released
        ? `Ý kiến từ chối ${task} được chấp nhận: ${news.reason}`
        : `Ý kiến từ chối ${task} không được chấp nhận, đơn vị tiếp tục thực hiện: ${news.reason}`
    case 'correction-approved':
      return `Đính chính ${task} đã được duyệt.`
    case 'correction-rejected':
      return `Đính chính ${task} không được duyệt: ${news.reason}`
    case 'handed-over':
      return `Giao lại ${task} cho đơn vị khác: ${news.reason}`
    case 'withdrawn':
      return `Thu hồi ${task}: ${news.reason}`
  }
}

/** The same in English. */
export function englishNews(task: string, news: TaskNews): string {
  switch (news.type) {
    case 'urged':
      return `Urged on ${task}, answer by ${writeDay(news.replyBy)}: ${news.message}`
    case 'directed':
      return news.kind === 'ask-evidence'
        ? `Evidence of ${task} is asked for by ${writeDay(news.replyBy)}: ${news.message}`
        : `A check of the figures on ${task} is asked for by ${writeDay(news.replyBy)}: ${news.message}`
    case 'evidence-accepted':
      return `The product of ${task} is accepted.`
    case 'evidence-returned':
      return `The product of ${task} came back: ${news.reason}`
    case 'deadline-extended':
      return `The deadline of ${task} is now ${writeDay(news.deadline)}.`
    case 'extension-refused':
      return `The deadline of ${task} is not extended: ${news.reason}`
    case 'refusal-answered':
      return news.released
        ? `The refusal of ${task} is accepted: ${news.reason}`
        : `The refusal of ${task} is not accepted; the body keeps it: ${news.reason}`
    case 'correction-approved':
      return `The correction of ${task} is approved.`
    case 'correction-rejected':
      return `The correction of ${task} is not approved: ${news.reason}`
    case 'handed-over':
      return `Given to another body: ${task}: ${news.reason}`
    case 'withdrawn':
      return `Withdrawn: ${task}: ${news.reason}`
  }
}
