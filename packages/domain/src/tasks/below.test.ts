import { describe, expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { AssignmentHappening } from './assignment-event.ts'
import { decideBelow, isDoneBelow } from './below.ts'
import { replay } from './replay.ts'

const given = day('2023-04-01')
const today = day('2023-06-01')
const evidence = { number: '45-BC/HU', date: day('2023-05-20'), receiver: 'Tỉnh ủy' }

/** Work to whom these things happened on 20/5/2023. */
function work(...happenings: AssignmentHappening[]) {
  const assigned = { type: 'assigned', schedule: { kind: 'standing', trigger: null } } as const
  return replay([
    { sequence: 1, on: given, happening: assigned },
    ...happenings.map((happening, index) => ({ sequence: index + 2, on: evidence.date, happening })),
  ])
}

const sent: AssignmentHappening = {
  ...{ type: 'evidence-submitted', evidence, receivedOn: evidence.date, by: 'focal' },
}
const open = work()
const waiting = work(sent)
const done = work(sent, { type: 'evidence-accepted', quality: 'met' })
const withdrawn = work({ type: 'withdrawn', reason: 'x' })

describe('work given out below', () => {
  test.each([
    [[], false, 'nothing was given out'],
    [[done], true, 'the only one is accepted'],
    [[done, open], false, 'one is still open'],
    [[done, waiting], false, 'one waits for acceptance'],
    [[done, withdrawn], true, 'what was withdrawn counts no more'],
    [[withdrawn], false, 'all was withdrawn'],
  ])('case %#: %s is all done: %s, for %s', (below, expected) => {
    expect(isDoneBelow(below)).toBe(expected)
  })

  test('the parent keeps the day on which the last was accepted, and that it is not done by it', () => {
    const decision = decideBelow(open, [done, done], today)
    expect(decision).toEqual({ on: today, happening: { type: 'below-done' } })
    expect(work({ type: 'below-done' })).toMatchObject({ belowDoneOn: evidence.date, acceptedOn: null })
  })

  test('more given out, or a figure corrected to not done, opens it again', () => {
    const parent = work({ type: 'below-done' })
    expect(decideBelow(parent, [done, open], today)).toEqual({ on: today, happening: { type: 'below-open' } })
    expect(work({ type: 'below-done' }, { type: 'below-open' }).belowDoneOn).toBeNull()
  })

  test('nothing is kept where nothing changed, nor where another body holds the parent since', () => {
    expect(decideBelow(open, [done, open], today)).toBeNull()
    expect(decideBelow(work({ type: 'below-done' }), [done], today)).toBeNull()
    const gone = work({ type: 'handed-over', to: 'b', assignment: 'new', reason: 'x' })
    expect(decideBelow(gone, [done], today)).toBeNull()
  })
})
