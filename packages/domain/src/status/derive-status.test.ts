import { describe, expect, test } from 'vitest'
import { addDays, day } from '../days/index.ts'
import type { Schedule } from '../schedules/index.ts'
import {
  type AssignmentEvent,
  type AssignmentHappening,
  applyEvent,
  carriedFacts,
  factsAsOf,
} from '../tasks/index.ts'
import { deriveStatus } from './derive-status.ts'
import { defaultStatusRules } from './status-rules.ts'

const within2023: Schedule = {
  kind: 'within',
  from: day('2023-01-01'),
  until: day('2024-01-01'),
  trigger: null,
}
const by15June: Schedule = { kind: 'by', until: day('2023-06-16'), trigger: null }
const from2023: Schedule = { kind: 'from', from: day('2023-01-01'), trigger: null }
const standing: Schedule = { kind: 'standing', trigger: null }
const unspecified: Schedule = { kind: 'unspecified', trigger: null }
const after2024: Schedule = {
  kind: 'by',
  until: day('2025-01-01'),
  trigger: 'có văn bản chỉ đạo của Trung ương',
}

const evidence = (date: string, receivedOn = date): AssignmentHappening => ({
  type: 'evidence-submitted',
  receivedOn: day(receivedOn),
  by: 'dau-moi',
  evidence: { number: '45-BC/BTCTU', date: day(date), receiver: 'Ban Thường vụ Tỉnh ủy' },
})
const progress: AssignmentHappening = { type: 'progress-recorded', done: 'Đã trình dự thảo', obstacles: null }
const accepted: AssignmentHappening = { type: 'evidence-accepted', quality: 'met' }
const returned: AssignmentHappening = { type: 'evidence-returned', reason: 'Thiếu phụ lục' }
const disputed: AssignmentHappening = {
  ...{ type: 'disputed', reason: 'Đã gửi ngày 10/6', by: 'dau-moi' },
  correction: { what: 'words', words: 'Đã gửi' },
}
const rejected: AssignmentHappening = { type: 'correction-rejected', reason: 'Giữ nguyên số liệu' }
const withdrawn: AssignmentHappening = { type: 'withdrawn', reason: 'Thu hồi nhiệm vụ' }
const extended = (deadline: string): AssignmentHappening => ({
  type: 'deadline-extended',
  deadline: day(deadline),
  reason: 'Chờ ý kiến Trung ương',
})
const registered = (deadline: string | null): AssignmentHappening => ({
  type: 'trigger-registered',
  document: '12-HD/TW',
  deadline: deadline ? day(deadline) : null,
})

/** The status on a day of a task received on 01/4/2023 after what happened on the days given. */
function statusOn(
  today: string,
  schedule: Schedule,
  ...happened: (readonly [string, AssignmentHappening])[]
) {
  const all = [['2023-04-01', { type: 'assigned', schedule }] as const, ...happened]
  const events = all.map(
    ([on, happening], index): AssignmentEvent => ({ sequence: index + 1, on: day(on), happening }),
  )
  const facts = factsAsOf(events, day(today))
  if (!facts) throw new Error('Not assigned by that day.')
  return deriveStatus(facts, day(today), defaultStatusRules)
}

describe('a task with a deadline of 15/6/2023', () => {
  test.each([
    ['2023-06-07', { status: 'in_progress', daysLeft: 8 }, 'eight days before, it is under way'],
    ['2023-06-08', { status: 'due_soon', daysLeft: 7 }, 'seven days before, it is due soon'],
    ['2023-06-15', { status: 'due_soon', daysLeft: 0 }, 'on the day itself it is not overdue'],
    ['2023-06-16', { status: 'overdue', daysLate: 1, band: '1-7' }, 'the day after, it is one day late'],
    [
      '2023-06-22',
      { status: 'overdue', daysLate: 7, band: '1-7' },
      'seven days late is still the first band',
    ],
    ['2023-06-23', { status: 'overdue', daysLate: 8, band: '8-30' }, 'eight days late is the second band'],
    [
      '2023-07-15',
      { status: 'overdue', daysLate: 30, band: '8-30' },
      'thirty days late is still the second band',
    ],
    ['2023-07-16', { status: 'overdue', daysLate: 31, band: 'over-30' }, 'beyond thirty days is the third'],
  ] as [string, object, string][])('on %s it is %o: %s', (today, expected, _why) => {
    expect(statusOn(today, by15June)).toEqual(expected)
  })

  test('evidence dated before the deadline and accepted is done early', () => {
    const status = statusOn(
      '2023-07-01',
      by15June,
      ['2023-06-10', evidence('2023-06-10')],
      ['2023-06-20', accepted],
    )
    expect(status).toMatchObject({ status: 'done', timing: 'early', daysLate: 0, completedOn: '2023-06-10' })
  })

  test('evidence of the deadline itself is on time, though accepted later', () => {
    const status = statusOn(
      '2023-07-01',
      by15June,
      ['2023-06-15', evidence('2023-06-15')],
      ['2023-06-20', accepted],
    )
    expect(status).toMatchObject({ status: 'done', timing: 'on_time', daysLate: 0 })
  })

  test('evidence dated three days after the deadline is three days late', () => {
    const status = statusOn(
      '2023-07-01',
      by15June,
      ['2023-06-18', evidence('2023-06-18')],
      ['2023-06-20', accepted],
    )
    expect(status).toMatchObject({ status: 'done', timing: 'late', daysLate: 3 })
  })

  test('an extension moves the current deadline alone: on time against it, late against the original', () => {
    const status = statusOn(
      '2023-07-01',
      by15June,
      ['2023-06-12', extended('2023-06-30')],
      ['2023-06-18', evidence('2023-06-18')],
      ['2023-06-20', accepted],
    )
    expect(status).toMatchObject({ status: 'done', timing: 'early', originalTiming: 'late' })
  })

  test('evidence that waits is not late for the body, and is late for the accepting side after the limit', () => {
    const sent = ['2023-06-10', evidence('2023-06-10')] as const
    expect(statusOn('2023-06-17', by15June, sent)).toMatchObject({
      status: 'awaiting_acceptance',
      daysBeyondLimit: 0,
    })
    expect(statusOn('2023-06-18', by15June, sent)).toMatchObject({
      status: 'awaiting_acceptance',
      daysBeyondLimit: 1,
    })
  })

  test('the accepting side is not late for what was typed in late: its time runs from the day it was sent in', () => {
    const sent = ['2023-06-10', evidence('2023-06-10', '2023-08-20')] as const
    expect(statusOn('2023-08-21', by15June, sent)).toMatchObject({
      status: 'awaiting_acceptance',
      daysBeyondLimit: 0,
    })
    expect(statusOn('2023-08-28', by15June, sent)).toMatchObject({
      status: 'awaiting_acceptance',
      daysBeyondLimit: 1,
    })
  })

  test('returned evidence leaves the task as late as its deadline says', () => {
    const sent = ['2023-06-10', evidence('2023-06-10')] as const
    expect(statusOn('2023-06-20', by15June, sent, ['2023-06-18', returned])).toMatchObject({
      status: 'overdue',
      daysLate: 5,
    })
  })

  test('a disputed figure leaves the overdue count until it is settled', () => {
    const late = ['2023-06-20', disputed] as const
    expect(statusOn('2023-06-21', by15June, late)).toEqual({
      status: 'under_correction',
      since: '2023-06-20',
    })
    expect(statusOn('2023-06-25', by15June, late, ['2023-06-24', rejected])).toMatchObject({
      status: 'overdue',
    })
  })

  test('withdrawn wins over everything', () => {
    expect(statusOn('2023-07-01', by15June, ['2023-06-20', withdrawn])).toEqual({
      status: 'withdrawn',
      on: '2023-06-20',
    })
  })
})

describe('a year', () => {
  test('"thực hiện trong năm 2023" is overdue from 01/01/2024', () => {
    expect(statusOn('2023-12-31', within2023)).toMatchObject({ status: 'due_soon', daysLeft: 0 })
    expect(statusOn('2024-01-01', within2023)).toMatchObject({ status: 'overdue', daysLate: 1 })
  })

  test('a span that begins next year has not begun', () => {
    const span: Schedule = { kind: 'span', from: day('2024-01-01'), until: day('2027-01-01'), trigger: null }
    expect(statusOn('2023-12-31', span)).toEqual({ status: 'not_yet_begun', startsOn: '2024-01-01' })
    expect(statusOn('2024-01-01', span)).toMatchObject({ status: 'in_progress' })
  })
})

describe('a task that waits for a document', () => {
  test('is never overdue, and is carried over once its window has passed', () => {
    expect(statusOn('2024-12-31', after2024)).toMatchObject({
      status: 'awaiting_document',
      daysCarriedOver: 0,
    })
    expect(statusOn('2025-01-10', after2024)).toMatchObject({
      status: 'awaiting_document',
      daysCarriedOver: 10,
    })
  })

  test('runs to its own deadline once the document came in time', () => {
    const came = ['2024-05-02', registered(null)] as const
    expect(statusOn('2024-06-01', after2024, came)).toMatchObject({ status: 'in_progress' })
    expect(statusOn('2025-01-01', after2024, came)).toMatchObject({ status: 'overdue', daysLate: 1 })
  })

  test('runs to the deadline a person set where the document came after the window', () => {
    const came = ['2025-03-01', registered('2025-06-30')] as const
    expect(statusOn('2025-06-30', after2024, came)).toMatchObject({ status: 'due_soon', daysLeft: 0 })
    expect(statusOn('2025-07-01', after2024, came)).toMatchObject({ status: 'overdue', daysLate: 1 })
  })

  test('shows evidence that was sent although no document came', () => {
    const sent = ['2024-03-01', evidence('2024-03-01')] as const
    expect(statusOn('2024-03-02', after2024, sent)).toMatchObject({ status: 'awaiting_acceptance' })
  })
})

describe('standing work, received on 01/4/2023', () => {
  test('owes nothing for the quarter in which it had not begun on the first day', () => {
    expect(statusOn('2023-06-30', standing)).toMatchObject({ status: 'standing', update: 'kept_up' })
  })

  test('is late with its update from the day after its first whole quarter', () => {
    expect(statusOn('2023-07-01', standing)).toMatchObject({ update: 'late', daysUpdateLate: 1 })
    expect(statusOn('2023-09-30', standing)).toMatchObject({ update: 'late', daysUpdateLate: 92 })
  })

  test('is kept up by an entry in the quarter, until the next quarter closes without one', () => {
    const entry = ['2023-05-20', progress] as const
    expect(statusOn('2023-09-30', standing, entry)).toMatchObject({ update: 'kept_up' })
    expect(statusOn('2023-10-01', standing, entry)).toMatchObject({ update: 'late', daysUpdateLate: 1 })
  })

  test('says until when the next entry is in time, and a week ahead that it is due soon', () => {
    const updateBy = day('2023-06-30')
    expect(statusOn('2023-06-22', standing)).toMatchObject({ updateBy, isUpdateSoon: false })
    expect(statusOn('2023-06-23', standing)).toMatchObject({ updateBy, isUpdateSoon: true })
    expect(statusOn('2023-06-30', standing)).toMatchObject({ updateBy, isUpdateSoon: true })
    expect(statusOn('2023-07-01', standing)).toMatchObject({ updateBy, isUpdateSoon: false })
  })

  test('is never overdue', () => {
    expect(statusOn('2030-01-01', standing).status).toBe('standing')
  })

  test('"thực hiện từ năm 2023" is a late start when nothing is registered 30 days after it began', () => {
    expect(statusOn('2023-05-01', from2023)).toMatchObject({ status: 'standing', daysSinceLateStart: 0 })
    expect(statusOn('2023-05-02', from2023)).toMatchObject({ status: 'standing', daysSinceLateStart: 1 })
    expect(statusOn('2023-05-02', from2023, ['2023-04-20', progress])).toMatchObject({
      daysSinceLateStart: 0,
    })
  })
})

test('work that names no time has no deadline, and shows its age', () => {
  expect(statusOn('2023-05-01', unspecified)).toEqual({ status: 'no_deadline', ageDays: 30, reason: null })
})

test('work without a deadline that is done is not assessed', () => {
  const status = statusOn(
    '2023-07-01',
    unspecified,
    ['2023-06-10', evidence('2023-06-10')],
    ['2023-06-20', accepted],
  )
  expect(status).toMatchObject({ status: 'done', timing: 'not_assessed' })
})

test('an entry typed in late counts from the day it took effect', () => {
  const typedLate = ['2023-06-14', evidence('2023-06-14')] as const
  expect(statusOn('2023-06-16', by15June, typedLate)).toMatchObject({ status: 'awaiting_acceptance' })
})

test('the day before the assignment there is nothing to say', () => {
  const events: AssignmentEvent[] = [
    { sequence: 1, on: day('2023-04-01'), happening: { type: 'assigned', schedule: standing } },
  ]
  expect(factsAsOf(events, addDays(day('2023-04-01'), -1))).toBeNull()
})

describe('work taken over from a body that ended', () => {
  /** Due 15/6/2023, taken over on the day given with what had happened by then. */
  function statusAfterTakingOver(
    takenOn: string,
    today: string,
    ...happened: (readonly [string, AssignmentHappening])[]
  ) {
    const assigned: AssignmentHappening = { type: 'assigned', schedule: by15June }
    const before = factsAsOf([{ sequence: 1, on: day('2023-04-01'), happening: assigned }], day(takenOn))
    if (!before) throw new Error('Not assigned by that day.')
    const taken: AssignmentHappening = {
      ...{ type: 'taken-over', from: 'bt.btg', assignment: 'a' },
      carried: carriedFacts(before),
    }
    const all = [[takenOn, taken] as const, ...happened]
    const events = all.map(
      ([on, happening], index): AssignmentEvent => ({ sequence: index + 1, on: day(on), happening }),
    )
    const facts = factsAsOf(events, day(today))
    if (!facts) throw new Error('Not taken over by that day.')
    return deriveStatus(facts, day(today), defaultStatusRules)
  }

  test.each([
    [
      'before the deadline keeps the deadline',
      '2023-06-01',
      '2023-06-16',
      { status: 'overdue', daysLate: 1 },
    ],
    [
      'after it is not late on the day of taking over',
      '2023-07-01',
      '2023-07-01',
      { status: 'due_soon', daysLeft: 0 },
    ],
    [
      'after it is late from the next day on, by its own days',
      '2023-07-01',
      '2023-07-04',
      { status: 'overdue', daysLate: 3 },
    ],
  ])('%s', (_name, takenOn, today, expected) => {
    expect(statusAfterTakingOver(takenOn, today)).toMatchObject(expected)
  })

  test('done after it: on time for the new holder, late against the original deadline', () => {
    const done = statusAfterTakingOver(
      '2023-07-01',
      '2023-07-05',
      ['2023-07-01', evidence('2023-07-01')],
      ['2023-07-02', accepted],
    )
    expect(done).toMatchObject({ status: 'done', timing: 'on_time', originalTiming: 'late', daysLate: 0 })
  })

  test('standing work owes no entry for the period in which it was taken over', () => {
    const before = applyEvent(null, {
      sequence: 1,
      on: day('2023-04-01'),
      happening: { type: 'assigned', schedule: standing },
    })
    const taken: AssignmentHappening = {
      type: 'taken-over',
      from: 'x',
      assignment: 'a',
      carried: carriedFacts(before),
    }
    const facts = applyEvent(null, { sequence: 1, on: day('2023-08-15'), happening: taken })
    expect(deriveStatus(facts, day('2023-12-31'), defaultStatusRules)).toMatchObject({ update: 'kept_up' })
    expect(deriveStatus(facts, day('2024-01-01'), defaultStatusRules)).toMatchObject({ update: 'late' })
  })

  test.each([
    ['with a third of the year left owes the entry of that year', '2023-09-01', '2023-12-31'],
    ['with less of it left owes the entry of the next', '2023-09-02', '2024-12-31'],
  ])('what a directive asks for each year, %s', (_name, takenOn, updateBy) => {
    const yearly = { kind: 'recurring', every: 'year', interval: 1, dueDay: null, trigger: null } as const
    const before = applyEvent(null, {
      ...{ sequence: 1, on: day('2022-04-01') },
      happening: { type: 'assigned', schedule: yearly },
    })
    const taken: AssignmentHappening = {
      ...{ type: 'taken-over', from: 'x', assignment: 'a' },
      carried: carriedFacts(before),
    }
    const facts = applyEvent(null, { sequence: 1, on: day(takenOn), happening: taken })
    expect(deriveStatus(facts, day('2023-12-31'), defaultStatusRules)).toMatchObject({
      update: 'kept_up',
      updateBy,
    })
  })
})
