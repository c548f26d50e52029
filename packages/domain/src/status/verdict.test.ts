import { describe, expect, it } from 'vitest'
import { day } from '../days/index.ts'
import { type AssignmentFacts, newlyAssigned } from '../tasks/index.ts'
import { defaultStatusRules } from './status-rules.ts'
import { verdictOf } from './verdict.ts'

/** Assigned 01/04/2023, to be done by 15/06/2023. */
const dated = newlyAssigned({ kind: 'by', until: day('2023-06-16'), trigger: null }, day('2023-04-01'))
const standing = newlyAssigned({ kind: 'standing', trigger: null }, day('2023-04-01'))
const waiting = newlyAssigned(
  { kind: 'within', from: day('2023-01-01'), until: day('2024-01-01'), trigger: 'khi có hướng dẫn' },
  day('2023-04-01'),
)
const on = (facts: AssignmentFacts, today: string) => verdictOf(facts, day(today), defaultStatusRules)
const sent = (date: string, submitted: string): AssignmentFacts => ({
  ...dated,
  evidence: { number: '45-BC/BTCTU', date: day(date), receiver: 'Ban Thường vụ Tỉnh ủy' },
  submittedOn: day(submitted),
})

describe('who or what is late', () => {
  it('is nobody while there is time', () => {
    expect(on(dated, '2023-06-15')).toBeNull()
    expect(on(standing, '2023-06-30')).toBeNull()
  })

  it('is the body once its day has passed, and says where nothing was recorded since', () => {
    expect(on(dated, '2023-06-18')).toEqual({ verdict: 'body_late', days: 3, unheard: true })
    expect(on({ ...dated, lastProgressOn: day('2023-06-15') }, '2023-06-18')).toMatchObject({ unheard: true })
    expect(on({ ...dated, lastProgressOn: day('2023-06-16') }, '2023-06-18')).toMatchObject({
      unheard: false,
    })
  })

  it('is the record, not the body, where a product of in time was sent in after the day', () => {
    expect(on(sent('2023-06-14', '2023-06-20'), '2023-06-21')).toEqual({ verdict: 'recording_late', days: 5 })
    expect(on({ ...sent('2023-06-14', '2023-06-20'), acceptedOn: day('2023-06-22') }, '2023-07-01')).toEqual({
      verdict: 'recording_late',
      days: 5,
    })
  })

  it('is the body where the product itself is of a later day, whenever it was typed', () => {
    expect(on(sent('2023-06-18', '2023-06-20'), '2023-06-21')).toEqual({
      verdict: 'body_late',
      days: 3,
      unheard: false,
    })
  })

  it('is the accepting side once its limit of seven days has passed', () => {
    expect(on(sent('2023-06-10', '2023-06-10'), '2023-06-17')).toBeNull()
    expect(on(sent('2023-06-10', '2023-06-10'), '2023-06-18')).toEqual({
      verdict: 'accepting_side_late',
      days: 1,
    })
  })

  it('is the body that owes what its directive asks for by a day, and whether it was done is to be asked', () => {
    const monthly = { kind: 'recurring', every: 'month', interval: 1, dueDay: 25, trigger: null } as const
    const asked = newlyAssigned(monthly, day('2023-04-01'))
    expect(on(asked, '2023-04-25')).toBeNull()
    expect(on(asked, '2023-04-26')).toEqual({ verdict: 'body_late', days: 1, unheard: true })
  })

  it('is the record of standing work whose quarter closed without an entry', () => {
    expect(on(standing, '2023-07-01')).toEqual({ verdict: 'recording_late', days: 1 })
  })

  it('is nobody but the document that does not come', () => {
    expect(on(waiting, '2024-01-10')).toEqual({ verdict: 'document_missing', days: 10 })
  })

  it('waits for a disputed figure, done or not, but not for work that was withdrawn', () => {
    const dispute = {
      on: day('2023-06-20'),
      by: 'p',
      correction: { what: 'words', words: 'Số liệu đúng là 12' },
    } as const
    expect(on({ ...dated, dispute }, '2023-06-25')).toEqual({ verdict: 'disputed', since: '2023-06-20' })
    expect(on({ ...dated, dispute, withdrawnOn: day('2023-06-21') }, '2023-06-25')).toBeNull()
  })
})
