import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { defaultStatusRules } from '../status/index.ts'
import { type AssignmentHappening, replay } from '../tasks/index.ts'
import { cascadeOf } from './cascade.ts'

const today = day('2023-06-20')
const evidence = { number: '45-BC/HU', date: day('2023-05-20'), receiver: 'Tỉnh ủy' }

/** Work due by 'until', the day after its last, to which these things happened on 20/5/2023. */
function work(until: string, ...happenings: AssignmentHappening[]) {
  const schedule = { kind: 'by', until: day(until), trigger: null } as const
  return replay([
    { sequence: 1, on: day('2023-04-01'), happening: { type: 'assigned', schedule } },
    ...happenings.map((happening, index) => ({ sequence: index + 2, on: evidence.date, happening })),
  ])
}

const done = work(
  '2023-07-01',
  { type: 'evidence-submitted', evidence, receivedOn: evidence.date, by: 'focal' },
  { type: 'evidence-accepted', quality: 'met' },
)
const withdrawn = work('2023-07-01', { type: 'withdrawn', reason: 'x' })

test('what was given below is rolled up as so many of so many done, and the gravest of the rest', () => {
  const below = [done, work('2023-12-31'), work('2023-06-16'), work('2023-06-11'), withdrawn]
  expect(cascadeOf(below, today, defaultStatusRules)).toEqual({
    ...{ done: 1, total: 4 },
    // Due on 10/6 at the latest, and today is 20/6.
    gravest: { status: 'overdue', daysLate: 10, band: '8-30' },
  })
})

test('where all is done nothing is grave, and where nothing stands there is nothing to roll up', () => {
  expect(cascadeOf([done, done], today, defaultStatusRules)).toEqual({ done: 2, total: 2, gravest: null })
  expect(cascadeOf([withdrawn], today, defaultStatusRules)).toBeNull()
  expect(cascadeOf([], today, defaultStatusRules)).toBeNull()
})
