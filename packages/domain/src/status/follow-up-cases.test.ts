import { expect, test } from 'vitest'
import { day, type LocalDate } from '../days/index.ts'
import { isRefusal } from '../refusals/index.ts'
import { parseSchedule, type Schedule } from '../schedules/index.ts'
import {
  type AssignmentCommand,
  type AssignmentEvent,
  type AssignmentFacts,
  type Circumstances,
  decide,
  defaultFollowUpRules,
  factsAsOf,
  replay,
  type TaskRefusal,
} from '../tasks/index.ts'
import { alertOf } from './alert.ts'
import { deriveStatus } from './derive-status.ts'
import type { DerivedStatus, Timing } from './derived-status.ts'
import table from './follow-up-cases.txt?raw'
import { type Need, needsOf } from './need.ts'
import { defaultStatusRules } from './status-rules.ts'

const rows = table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

test.each(rows)('%s; %s; ngày %s: %s', (work = '', happened = '', seenOn = '', expected = '') => {
  const told = tell(work, happened)
  if (typeof told === 'string') return expect(told).toBe(expected)
  const facts = factsAsOf(told, dayOf(seenOn))
  expect(facts && sayStanding(facts, dayOf(seenOn))).toBe(expected)
})

test('the table states the rules in more than sixty cases', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60)
})

/** The events of the story, or in words why its last step was refused. */
function tell(work: string, happened: string): readonly AssignmentEvent[] | string {
  const [phrase = '', ...conditions] = work.split(/, (?=xin trước|cấp trên|cấp dưới)/)
  const happening = { type: 'assigned', schedule: scheduleOf(phrase) } as const
  const events: AssignmentEvent[] = [{ sequence: 1, on: day('2023-04-01'), happening }]
  for (const step of happened.split('; ').filter((one) => one !== '')) {
    const facts = replay(events)
    const { command, circumstances } = readStep(step, facts)
    const decision = decide(facts, command, { ...circumstances, ...readConditions(conditions) })
    if (isRefusal(decision)) return `không được: ${refusals[decision.refused]}`
    events.push({ sequence: events.length + 1, ...decision })
  }
  return events
}

function scheduleOf(phrase: string): Schedule {
  if (phrase === 'không nêu thời gian') return { kind: 'unspecified', trigger: null }
  const schedule = parseSchedule(phrase, { documentDate: day('2023-03-01') })
  if (!schedule) throw new Error(`Not a schedule: ${phrase}`)
  return schedule
}

function readConditions(conditions: readonly string[]): Partial<Circumstances> {
  return Object.assign(
    {},
    ...conditions.map((words) => {
      const notice = /^xin trước (\d+) ngày$/.exec(words)
      if (notice) return { rules: { ...defaultFollowUpRules, extensionNoticeDays: Number(notice[1]) } }
      const [, whose, last = ''] = /^cấp (trên|dưới) đến (.+)$/.exec(words) ?? []
      return whose === 'trên' ? { parentDeadline: dayOf(last) } : { childDeadline: dayOf(last) }
    }),
  )
}

type Build = (days: LocalDate[], facts: AssignmentFacts) => AssignmentCommand
const evidence = (date: LocalDate) => ({ number: '45-BC/HU', date, receiver: 'Ban Tổ chức Tỉnh ủy' })
const reason = 'Có công văn kèm theo'
const any = day('2023-06-15')

/** The desk's words for each command; who gives it where nobody is named. */
const commands: readonly (readonly [RegExp, 'đơn vị' | 'bên giao', Build])[] = [
  [/^tiếp nhận$/, 'đơn vị', () => ({ type: 'acknowledge' })],
  [/^từ chối$/, 'đơn vị', () => ({ type: 'refuse-assignment', reason })],
  [/^giữ nguyên việc$/, 'bên giao', () => ({ type: 'answer-refusal', released: false, reason })],
  [/^cho thôi việc$/, 'bên giao', () => ({ type: 'answer-refusal', released: true, reason })],
  [
    /^có văn bản(, hạn mới D)?$/,
    'bên giao',
    ([on = any, deadline = null]) => ({ type: 'register-trigger', document: '12-HD/TW', on, deadline }),
  ],
  [/^đưa về chờ văn bản$/, 'bên giao', () => ({ type: 'withdraw-trigger', reason })],
  [
    /^cập nhật( cho ngày D)?$/,
    'đơn vị',
    (days) => ({
      type: 'record-progress',
      on: days.at(-1) ?? any,
      done: 'Đã trình dự thảo',
      obstacles: null,
    }),
  ],
  [/^minh chứng D$/, 'đơn vị', ([, date = any]) => ({ type: 'submit-evidence', evidence: evidence(date) })],
  [/^nghiệm thu$/, 'bên giao', () => ({ type: 'accept-evidence' })],
  [/^nghiệm thu vượt yêu cầu$/, 'bên giao', () => ({ type: 'accept-evidence', quality: 'beyond' })],
  [/^trả lại$/, 'bên giao', () => ({ type: 'return-evidence', reason })],
  [/^xin gia hạn đến D$/, 'đơn vị', ([, deadline = any]) => ({ type: 'ask-extension', deadline, reason })],
  [
    /^cho gia hạn đến D$/,
    'bên giao',
    ([, deadline = any]) => ({ type: 'grant-extension', deadline, reason: '' }),
  ],
  [/^không cho gia hạn$/, 'bên giao', () => ({ type: 'refuse-extension', reason })],
  [/^gia hạn đến D$/, 'bên giao', ([, deadline = any]) => ({ type: 'extend-deadline', deadline, reason })],
  [
    /^đề nghị đính chính minh chứng D$/,
    'đơn vị',
    ([, date = any]) => ({
      ...{ type: 'dispute', reason },
      correction: { what: 'evidence', evidence: evidence(date) },
    }),
  ],
  [
    /^đề nghị đính chính hạn D$/,
    'đơn vị',
    ([, deadline = any]) => ({ type: 'dispute', reason, correction: { what: 'deadline', deadline } }),
  ],
  [
    /^đề nghị đính chính chưa xong$/,
    'đơn vị',
    () => ({ type: 'dispute', reason, correction: { what: 'not-done' } }),
  ],
  [/^duyệt đính chính$/, 'bên giao', () => ({ type: 'approve-correction', reason })],
  [/^bác đính chính$/, 'bên giao', () => ({ type: 'reject-correction', reason })],
  [
    /^đôn đốc, trả lời trước D$/,
    'bên giao',
    ([, replyBy = any]) => ({ type: 'urge', message: reason, replyBy }),
  ],
  [
    /^yêu cầu minh chứng, trả lời trước D$/,
    'bên giao',
    ([, replyBy = any]) => ({ type: 'direct', kind: 'ask-evidence', message: reason, replyBy }),
  ],
  [
    /^trả lời$/,
    'đơn vị',
    (_days, facts) => ({
      ...{ type: 'answer-directive', reply: 'Đã thực hiện' },
      directive: facts.directives[0]?.sequence ?? 0,
    }),
  ],
  [/^nêu lý do chưa có hạn$/, 'bên giao', () => ({ type: 'explain-no-deadline', reason })],
  [/^thu hồi$/, 'bên giao', () => ({ type: 'withdraw', reason })],
]

function readStep(step: string, facts: AssignmentFacts) {
  const [typedOn = '', ...rest] = step.split(' ')
  const [, named, words = ''] = /^(?:\((đơn vị|bên giao)\) )?(.*)$/.exec(rest.join(' ')) ?? []
  const days = [dayOf(typedOn), ...(words.match(dayPattern) ?? []).map(dayOf)]
  const known = commands.find(([pattern]) => pattern.test(words.replace(dayPattern, 'D')))
  if (!known) throw new Error(`Not a step: ${step}`)
  const [, usual, build] = known
  const circumstances = { today: dayOf(typedOn), by: named ?? usual, rules: defaultFollowUpRules }
  return { command: build(days, facts), circumstances }
}

const dayPattern = /\d\d\/\d\d\/\d{4}/g

function dayOf(words: string): LocalDate {
  return day(words.split('/').reverse().join('-'))
}

const refusals: Record<TaskRefusal['refused'], string> = {
  'not-allowed-now': 'không còn ở bước đó',
  'day-in-future': 'ngày chưa tới',
  'evidence-in-future': 'minh chứng đề ngày chưa tới',
  'reply-in-past': 'ngày trả lời đã qua',
  'period-ends-first': 'kỳ kết thúc trước khi bắt đầu',
  'expected-too-early': 'ngày dự kiến quá sớm',
  'deadline-not-later': 'hạn mới phải sau hạn hiện tại',
  'deadline-needed': 'cần đặt hạn mới',
  'deadline-before-start': 'hạn trước ngày bắt đầu',
  'deadline-after-parent': 'muộn hơn hạn của việc cấp trên',
  'deadline-before-child': 'sớm hơn hạn của việc cấp dưới',
  'extension-asked-late': 'xin gia hạn quá muộn',
  'extension-beyond-asked': 'dài hơn ngày đã xin',
  'second-person-needed': 'cần người thứ hai',
  'directive-unknown': 'không có chỉ đạo đó',
  'words-missing': 'thiếu nội dung',
}

const needWords: Record<Need, string> = {
  refusal: 'chờ trả lời từ chối',
  extension: 'chờ quyết định gia hạn',
  correction: 'chờ duyệt đính chính',
  reply: 'chờ trả lời',
  late_reply: 'chậm trả lời',
}
const alertWords = { yellow: 'vàng', red: 'đỏ', special_red: 'đỏ đặc biệt' }

function sayStanding(facts: AssignmentFacts, today: LocalDate): string {
  const derived = deriveStatus(facts, today, defaultStatusRules)
  const alert = alertOf(derived, defaultStatusRules)
  const words = [
    sayStatus(derived, facts),
    alert && alertWords[alert],
    ...needsOf(facts, today).map((need) => needWords[need]),
  ]
  return words.filter((one) => one !== null).join(', ')
}

function sayStatus(derived: DerivedStatus, facts: AssignmentFacts): string {
  switch (derived.status) {
    case 'withdrawn':
      return 'thu hồi'
    case 'done':
      return sayDone(derived, facts)
    case 'awaiting_acceptance':
      return `chờ nghiệm thu${sayDays(', bên nghiệm thu chậm', derived.daysBeyondLimit)}`
    case 'under_correction':
      return 'đang đính chính'
    case 'awaiting_document':
      return `chờ văn bản${sayDays(', chuyển tiếp', derived.daysCarriedOver)}`
    case 'not_yet_begun':
      return 'chưa đến lúc'
    case 'standing': {
      const late = derived.update === 'late' ? `chậm cập nhật ${derived.daysUpdateLate} ngày` : 'đủ cập nhật'
      return `thường xuyên, ${late}${sayDays(', chậm bắt đầu', derived.daysSinceLateStart)}`
    }
    case 'no_deadline':
      return `chưa có hạn, ${derived.ageDays} ngày${derived.reason ? ', có lý do' : ''}`
    case 'overdue':
      return `quá hạn ${derived.daysLate} ngày (${derived.band})`
    case 'due_soon':
      return `sắp đến hạn, còn ${derived.daysLeft} ngày`
    case 'in_progress':
      return `đang làm, còn ${derived.daysLeft} ngày`
  }
}

function sayDone(done: Extract<DerivedStatus, { status: 'done' }>, { quality }: AssignmentFacts): string {
  const words: Record<Timing, string> = {
    early: 'xong trước hạn',
    on_time: 'xong đúng hạn',
    late: `xong chậm ${done.daysLate} ngày`,
    not_assessed: 'xong, không xét hạn',
  }
  const original = done.originalTiming === 'late' && done.timing !== 'late' ? ', so hạn ban đầu: chậm' : ''
  const marks = { beyond: ', vượt yêu cầu', met_after_return: ', đạt sau khi trả lại', met: '' }
  return words[done.timing] + original + marks[quality ?? 'met']
}

function sayDays(words: string, count: number): string {
  return count > 0 ? `${words} ${count} ngày` : ''
}
