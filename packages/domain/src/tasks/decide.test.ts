import { describe, expect, test } from 'vitest'
import { day, type LocalDate } from '../days/index.ts'
import { applyEvent } from './apply-event.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import type { Circumstances } from './circumstances.ts'
import type { AssignmentCommand } from './command.ts'
import { decide } from './decide.ts'
import { defaultFollowUpRules } from './follow-up-rules.ts'
import { obstacleTo } from './transitions.ts'

const today = day('2024-02-10')
const now: Circumstances = { today, by: 'theo-doi', rules: defaultFollowUpRules }
const assigned = applyEvent(null, {
  sequence: 1,
  on: day('2023-04-01'),
  happening: {
    type: 'assigned',
    schedule: { kind: 'within', from: day('2024-01-01'), until: day('2025-01-01'), trigger: null },
  },
})
const evidence = { number: '45-BC/BTCTU', date: day('2024-02-09'), receiver: 'Ban Thường vụ Tỉnh ủy' }
const submitted: AssignmentFacts = { ...assigned, evidence, submittedOn: day('2024-02-09') }
const done: AssignmentFacts = { ...submitted, acceptedOn: today }
const waiting: AssignmentFacts = { ...assigned, schedule: { ...assigned.schedule, trigger: 'có hướng dẫn' } }

describe('a new version of the directive', () => {
  const schedule = { kind: 'by', until: day('2024-07-01'), trigger: null } as const
  const command = { type: 'reschedule', schedule, document: 'KH 12', on: day('2024-02-05') } as const

  test('gives another time from the day it was received; the original deadline stays', () => {
    const decision = decide(assigned, command, now)
    expect(decision).toEqual({
      on: '2024-02-05',
      happening: { type: 'rescheduled', schedule, document: 'KH 12' },
    })
    if ('refused' in decision) return
    expect(applyEvent(assigned, { sequence: 2, ...decision })).toMatchObject({
      ...{ originalDeadline: '2024-12-31', currentDeadline: '2024-06-30', extensions: 0, schedule },
    })
  })

  test.each([
    ['one that has not been received', assigned, day('2024-02-11'), 'day-in-future'],
    ['work that is done', done, day('2024-02-05'), 'not-allowed-now'],
  ])('changes nothing: %s', (_what, facts, on, refused) => {
    expect(decide(facts, { ...command, on }, now)).toMatchObject({ refused })
  })
})

describe('a release by the wrong document', () => {
  const releasedAt = (deadline: LocalDate | null) =>
    applyEvent(waiting, {
      ...{ sequence: 2, on: day('2024-02-01') },
      happening: { type: 'trigger-registered', document: '1-HD/TW', deadline },
    })
  const command = { type: 'withdraw-trigger', reason: 'Nhầm văn bản' } as const

  test('is taken back from today on, with the deadline that came with it', () => {
    const decision = decide(releasedAt(day('2024-09-30')), command, now)
    expect(decision).toEqual({
      on: today,
      happening: {
        ...{ type: 'trigger-withdrawn', document: '1-HD/TW', reason: 'Nhầm văn bản' },
        restored: { deadline: day('2024-12-31') },
      },
    })
    if ('refused' in decision) return
    expect(applyEvent(releasedAt(day('2024-09-30')), { sequence: 3, ...decision })).toEqual(waiting)
  })

  test.each([
    ['one that came without a deadline keeps the one there is', null, {}, null],
    [
      'the deadline before it must fit the work above',
      day('2024-09-30'),
      { parentDeadline: day('2024-10-31') },
      'deadline-after-parent',
    ],
    ['and the work below', day('2025-03-31'), { childDeadline: day('2025-02-28') }, 'deadline-before-child'],
  ])('%s', (_what, deadline, family, refused) => {
    const decision = decide(releasedAt(deadline), command, { ...now, ...family })
    if (refused) expect(decision).toMatchObject({ refused })
    else expect(decision).toMatchObject({ happening: { restored: null } })
  })

  test('is not taken back without a reason', () => {
    expect(decide(releasedAt(null), { ...command, reason: ' ' }, now)).toMatchObject({
      refused: 'words-missing',
    })
  })
})

describe('what is refused, and why', () => {
  const rows: [string, AssignmentFacts, AssignmentCommand, string][] = [
    [
      'evidence dated tomorrow',
      assigned,
      { type: 'submit-evidence', evidence: { ...evidence, date: day('2024-02-11') } },
      'evidence-in-future',
    ],
    [
      'evidence without a number',
      assigned,
      { type: 'submit-evidence', evidence: { ...evidence, number: ' ' } },
      'words-missing',
    ],
    [
      'progress of tomorrow',
      assigned,
      { type: 'record-progress', on: day('2024-02-11'), done: 'x', obstacles: null },
      'day-in-future',
    ],
    [
      'a reply asked for yesterday',
      assigned,
      { type: 'urge', message: 'Đề nghị báo cáo', replyBy: day('2024-02-09') },
      'reply-in-past',
    ],
    ['accepting what was never sent', assigned, { type: 'accept-evidence' }, 'not-allowed-now'],
    [
      'accepting what the same post sent in',
      { ...submitted, submittedBy: now.by },
      { type: 'accept-evidence' },
      'second-person-needed',
    ],
    ['returning without a reason', submitted, { type: 'return-evidence', reason: '' }, 'words-missing'],
    [
      'anything after it is done',
      done,
      { type: 'urge', message: 'x', replyBy: day('2024-02-20') },
      'not-allowed-now',
    ],
    [
      'an extension to an earlier day',
      assigned,
      { type: 'extend-deadline', deadline: day('2024-12-31'), reason: 'x' },
      'deadline-not-later',
    ],
    [
      'a deadline before the start',
      waiting,
      { type: 'register-trigger', document: '1-HD/TW', on: day('2024-02-01'), deadline: day('2024-01-31') },
      'deadline-before-start',
    ],
    [
      'an extension to before the start',
      { ...assigned, currentDeadline: day('2023-06-01') },
      { type: 'extend-deadline', deadline: day('2023-12-01'), reason: 'x' },
      'deadline-before-start',
    ],
    [
      'a correction of what is not disputed',
      assigned,
      { type: 'approve-correction', reason: 'x' },
      'not-allowed-now',
    ],
  ]
  test.each(rows)('%s', (_name, facts, command, code) => {
    expect(decide(facts, command, now)).toMatchObject({ refused: code })
  })

  test('a document that came after the window needs a new deadline from a person', () => {
    const command = {
      type: 'register-trigger',
      document: '1-HD/TW',
      on: day('2025-02-01'),
      deadline: null,
    } as const
    expect(decide(waiting, command, { ...now, today: day('2025-02-02') })).toMatchObject({
      refused: 'deadline-needed',
    })
  })
})

describe('what is kept', () => {
  test('evidence takes effect on its own date, not on the day it was typed in', () => {
    const decision = decide(assigned, { type: 'submit-evidence', evidence }, now)
    expect(decision).toEqual({
      on: '2024-02-09',
      happening: { type: 'evidence-submitted', evidence, receivedOn: today, by: 'theo-doi' },
    })
  })

  test('a product older than the assignment counts from the day of assignment', () => {
    const old = { ...evidence, date: day('2023-01-15') }
    expect(decide(assigned, { type: 'submit-evidence', evidence: old }, now)).toMatchObject({
      on: '2023-04-01',
    })
  })
})

test('a command that cannot be done now says what stands in the way: the phase, or the condition that fails', () => {
  expect(obstacleTo(submitted, 'accept-evidence')).toBeNull()
  expect(obstacleTo(submitted, 'submit-evidence')).toBe('submitted')
  expect(obstacleTo(assigned, 'accept-evidence')).toBe('open')
  expect(obstacleTo(done, 'urge')).toBe('done')
  expect(obstacleTo(done, 'dispute')).toBeNull()
  expect(obstacleTo(waiting, 'ask-extension')).toBe('waiting')
  expect(obstacleTo(assigned, 'answer-refusal')).toBe('refused')
  expect(obstacleTo({ ...assigned, acknowledgedOn: today }, 'acknowledge')).toBe('unread')
  expect(obstacleTo({ ...assigned, currentDeadline: null }, 'extend-deadline')).toBe('has-deadline')
})
