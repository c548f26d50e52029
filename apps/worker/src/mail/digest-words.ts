import { writeDay } from '@dondoc/domain/days'
import type { MailLanguage, NoticeKind, NoticeMatter } from '@dondoc/domain/notices'
import type { Alert } from '@dondoc/domain/status'
import { englishNews, vietnameseNews } from './news-words.ts'

type MatterOf<Kind extends NoticeKind> = Extract<NoticeMatter, { kind: Kind }>

/** What a digest says, in one language. */
interface DigestWords {
  subject(count: number, day: string): string
  readonly greeting: string
  /** The lines of each kind of notice. */
  readonly says: { readonly [Kind in NoticeKind]: (matter: MatterOf<Kind>) => string }
  readonly open: string
  readonly footer: string
}

const vietnamese: DigestWords = {
  subject: (count, day) => `Đôn đốc: ${count} thông báo đến ngày ${day}`,
  greeting: 'Kính gửi',
  says: {
    'task-released': ({ task, document, on, deadline }) =>
      `Đã có ${document}: nhiệm vụ ${task} hết chờ văn bản, tính thời gian từ ${writeDay(on)}${deadline ? `, hạn ${writeDay(deadline)}` : ''}.`,
    'task-news': ({ task, news }) => vietnameseNews(`nhiệm vụ ${task}`, news),
    'work-given': ({ count, task, by }) =>
      `Được giao ${task === null ? `${count} việc` : `nhiệm vụ ${task}`}${by === null ? '' : `, ${by} giao`}.`,
    'work-escalated': ({ level, count, task }) =>
      `${vietnameseAlert[level].name}: ${task === null ? `${count} việc` : `nhiệm vụ ${task}`} ${vietnameseAlert[level].says}.`,
    'directive-confirmed': ({ document, given, rescheduled, withdrawn }) =>
      listed(document, [
        [given, `giao ${given} việc`],
        [rescheduled, `đổi thời gian ${rescheduled} việc`],
        [withdrawn, `thu hồi ${withdrawn} việc`],
      ]),
    'plan-submitted': ({ body, programme }) => `${body} trình kế hoạch thực hiện ${programme}, chờ duyệt.`,
    'plan-decided': ({ programme, returned }) =>
      returned === null
        ? `Kế hoạch thực hiện ${programme} đã được duyệt.`
        : `Kế hoạch thực hiện ${programme} bị trả lại: ${returned}`,
    'tasks-released': ({ document, count }) => `${document} đã mở ${count} việc đang chờ văn bản.`,
    'task-waits-again': ({ task, document, on }) =>
      `Nhiệm vụ ${task} trở lại chờ văn bản từ ${writeDay(on)}: ${document} không phải văn bản đang chờ.`,
    'tasks-wait-again': ({ document, count }) => `${count} việc mở theo ${document} đã trở lại chờ văn bản.`,
  },
  open: 'Mở phần mềm Đôn đốc',
  footer: 'Thư tự động gửi mỗi ngày làm việc một lần khi có thông báo mới; không cần trả lời thư này.',
}

const vietnameseAlert: Readonly<Record<Alert, { name: string; says: string }>> = {
  yellow: { name: 'Cảnh báo vàng', says: 'sắp đến hạn mà chưa có sản phẩm' },
  red: { name: 'Cảnh báo đỏ', says: 'đã quá hạn, cần cấp trên trực tiếp chỉ đạo' },
  special_red: { name: 'Cảnh báo đỏ đặc biệt', says: 'quá hạn nhiều ngày, cần cấp giao việc quyết định' },
}

const english: DigestWords = {
  subject: (count, day) => `Dondoc: ${plural(count, 'notice')} up to ${day}`,
  greeting: 'To',
  says: {
    'task-released': ({ task, document, on, deadline }) =>
      `${document} is here: task ${task} waits no longer; its time runs from ${writeDay(on)}${deadline ? `, due ${writeDay(deadline)}` : ''}.`,
    'task-news': ({ task, news }) => englishNews(`task ${task}`, news),
    'work-given': ({ count, task, by }) =>
      `You were given ${task === null ? plural(count, 'piece of work', 'pieces of work') : `task ${task}`}${by === null ? '' : ` by ${by}`}.`,
    'work-escalated': ({ level, count, task }) =>
      `${englishAlert[level].name}: ${task === null ? plural(count, 'piece of work', 'pieces of work') : `task ${task}`} ${englishAlert[level].says}.`,
    'directive-confirmed': ({ document, given, rescheduled, withdrawn }) =>
      listed(document, [
        [given, `gives ${plural(given, 'piece of work', 'pieces of work')}`],
        [rescheduled, `changes the time of ${rescheduled}`],
        [withdrawn, `takes back ${withdrawn}`],
      ]),
    'plan-submitted': ({ body, programme }) =>
      `${body} has submitted its plan for ${programme}; it waits for approval.`,
    'plan-decided': ({ programme, returned }) =>
      returned === null
        ? `The plan for ${programme} is approved.`
        : `The plan for ${programme} came back: ${returned}`,
    'tasks-released': ({ document, count }) =>
      `${document} has released ${plural(count, 'piece of work', 'pieces of work')} that waited for it.`,
    'task-waits-again': ({ task, document, on }) =>
      `Task ${task} waits again from ${writeDay(on)}: ${document} was not the document awaited.`,
    'tasks-wait-again': ({ document, count }) =>
      `Of what ${document} released, ${plural(count, 'piece of work waits', 'pieces of work wait')} again.`,
  },
  open: 'Open Dondoc',
  footer: 'Sent by itself once a working day when there is something new; there is no need to answer.',
}

const englishAlert: typeof vietnameseAlert = {
  yellow: { name: 'Yellow alert', says: 'due soon, without a product yet' },
  red: { name: 'Red alert', says: 'overdue; the direct superior must act' },
  special_red: { name: 'Special red alert', says: 'long overdue; the assigning side must decide' },
}

export const digestWords: Readonly<Record<MailLanguage, DigestWords>> = { vi: vietnamese, en: english }

/** A notice as one sentence. */
export function sayMatter<Kind extends NoticeKind>(words: DigestWords, matter: MatterOf<Kind>): string {
  return words.says[matter.kind as Kind](matter)
}

function listed(document: string, parts: readonly (readonly [count: number, words: string])[]): string {
  const told = parts.filter(([count]) => count > 0).map(([, words]) => words)
  return `${document}: ${told.join(', ')}.`
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
