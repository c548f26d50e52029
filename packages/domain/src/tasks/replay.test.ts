import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../days/index.ts'
import type { AssignmentEvent, AssignmentHappening } from './assignment-event.ts'
import { carriedFacts } from './carried-facts.ts'
import { factsAsOf, replay, versionsOf } from './replay.ts'

const received = day('2023-04-01')
const happenings: fc.Arbitrary<AssignmentHappening> = fc.constantFrom<AssignmentHappening>(
  { type: 'progress-recorded', done: 'x', obstacles: null },
  {
    type: 'evidence-submitted',
    evidence: { number: '1', date: received, receiver: 'y' },
    receivedOn: received,
    by: 'a',
  },
  { type: 'evidence-returned', reason: 'x' },
  { type: 'urged', message: 'x', replyBy: received },
  { type: 'deadline-extended', deadline: day('2024-06-30'), reason: 'x' },
  { type: 'disputed', reason: 'x', by: 'a', correction: { what: 'not-done' } },
  { type: 'correction-rejected', reason: 'x' },
)
const histories = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), happenings), { maxLength: 12 })
  .map((steps) => [
    {
      sequence: 1,
      on: received,
      happening: { type: 'assigned', schedule: { kind: 'by', until: day('2024-01-01'), trigger: null } },
    } satisfies AssignmentEvent,
    ...steps.map(
      ([offset, happening], index): AssignmentEvent => ({
        sequence: index + 2,
        on: addDays(received, offset),
        happening,
      }),
    ),
  ])

test('the version in force on a day says what replaying the events up to that day says', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: 500 }), (events, offset) => {
      const today = addDays(received, offset)
      const inForce = versionsOf(events).filter(
        ({ from, until }) => from <= today && (until === null || today < until),
      )
      expect(inForce).toHaveLength(1)
      expect(inForce[0]?.facts).toEqual(factsAsOf(events, today))
    }),
  )
})

test('work handed over has no version from that day on, and the new holder begins with its deadlines alone', () => {
  fc.assert(
    fc.property(histories, (events) => {
      const handedOn = addDays(received, 500)
      const handed: AssignmentHappening = { type: 'handed-over', to: 'b', assignment: 'new', reason: 'x' }
      const last = { sequence: events.length + 1, on: handedOn, happening: handed }
      expect(versionsOf([...events, last])).toEqual(
        versionsOf(events).map((version) => ({ ...version, until: version.until ?? handedOn })),
      )
      const before = replay(events)
      const taken: AssignmentHappening = {
        ...{ type: 'taken-over', from: 'a', assignment: 'old' },
        carried: carriedFacts(before),
      }
      const after = replay([{ sequence: 1, on: handedOn, happening: taken }])
      expect([after.originalDeadline, after.currentDeadline]).toEqual([
        before.originalDeadline,
        before.currentDeadline,
      ])
      expect([after.assignedOn, after.takenOverOn, after.lastProgressOn, after.urgings]).toEqual([
        ...[handedOn, handedOn, null, 0],
      ])
    }),
  )
})

test('the last version is what all events say, and the original deadline never changes', () => {
  fc.assert(
    fc.property(histories, (events) => {
      const versions = versionsOf(events)
      expect(versions.at(-1)?.facts).toEqual(replay(events))
      for (const { facts } of versions) expect(facts.originalDeadline).toBe('2023-12-31')
    }),
  )
})
