import type { RegisterRow } from '@dondoc/contracts'
import { day } from '@dondoc/domain/days'
import type { DerivedStatus, Exception } from '@dondoc/domain/status'
import { expect, it } from 'vitest'
import { groupWork } from './my-work-groups.ts'

function row(code: string, derived: DerivedStatus, more: Partial<RegisterRow> = {}): RegisterRow {
  return {
    assignmentId: code,
    task: { id: code, code, text: code, duty: 'implement' },
    programme: { id: 'p', title: '' },
    organisation: { code: 'bt.tp', name: 'Huyện ủy Tuy Phong', endedOn: null },
    role: 'lead',
    phase: 'open',
    givenBy: null,
    words: null,
    schedule: { kind: 'standing', trigger: null },
    schedulePhrase: null,
    deliverable: null,
    originalDeadline: null,
    deadline: null,
    derived,
    exception: null,
    alert: null,
    deciding: null,
    lastProgressOn: null,
    urgings: 0,
    lastUrgedOn: null,
    needs: [],
    below: null,
    releaseProposed: false,
    version: 1,
    allowed: [],
    ...more,
  }
}

const late = (kind: Exception['kind'], days: number) => ({ exception: { kind, days } })
const codes = (rows: readonly RegisterRow[]) => rows.map(({ task }) => task.code)

const groups = groupWork([
  row('kept up', {
    ...{ status: 'standing', update: 'kept_up', daysUpdateLate: 0, daysSinceLateStart: 0 },
    updateBy: day('2026-12-31'),
    isUpdateSoon: false,
  }),
  row('a month late', { status: 'overdue', daysLate: 30, band: '8-30' }, late('overdue', 30)),
  row('a week late', { status: 'overdue', daysLate: 7, band: '1-7' }, late('overdue', 7)),
  row(
    'long not begun',
    {
      ...{ status: 'standing', update: 'late', daysUpdateLate: 54, daysSinceLateStart: 1302 },
      updateBy: day('2026-09-30'),
      isUpdateSoon: false,
    },
    late('late_start', 1302),
  ),
  row('to be told of on Sunday', {
    ...{ status: 'standing', update: 'kept_up', daysUpdateLate: 0, daysSinceLateStart: 0 },
    ...{ updateBy: day('2026-11-29'), isUpdateSoon: true },
  }),
  row('later', { status: 'in_progress', daysLeft: 90 }, { deadline: day('2027-02-21') }),
  row('sooner', { status: 'in_progress', daysLeft: 30 }, { deadline: day('2026-12-23') }),
  row('soon', { status: 'due_soon', daysLeft: 2 }, { deadline: day('2026-11-25') }),
  row(
    'not accepted for long',
    { status: 'awaiting_acceptance', since: day('2026-11-01'), daysBeyondLimit: 15 },
    late('acceptance_late', 15),
  ),
  row('withdrawn', { status: 'withdrawn', on: day('2026-11-01') }),
])

it('keeps the order of urgency: what is overdue before what was long not begun, however many days', () => {
  expect(codes(groups.now)).toEqual(['a month late', 'a week late', 'long not begun'])
})

it('does not press a body for what another side delays', () => {
  expect(codes(groups.waiting)).toEqual(['not accepted for long'])
})

it('orders work by its deadline or the day of its next update', () => {
  expect(codes(groups.soon)).toEqual(['soon', 'to be told of on Sunday'])
  expect(codes(groups.going)).toEqual(['sooner', 'kept up', 'later'])
})

it('keeps closed work apart', () => {
  expect(codes(groups.closed)).toEqual(['withdrawn'])
})
