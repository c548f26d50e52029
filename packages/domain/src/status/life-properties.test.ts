import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type LocalDate } from '../days/index.ts'
import { isRefusal } from '../refusals/index.ts'
import { cadences, type Schedule } from '../schedules/index.ts'
import {
  type AssignmentCommand,
  type AssignmentEvent,
  type AssignmentEventType,
  type AssignmentFacts,
  type Correction,
  decide,
  defaultFollowUpRules,
  directiveKinds,
  factsAsOf,
  phaseOf,
  replay,
  versionsOf,
} from '../tasks/index.ts'
import { deriveStatus } from './derive-status.ts'
import { statuses } from './derived-status.ts'
import { defaultStatusRules } from './status-rules.ts'

const received = day('2023-04-01')
const near = fc.integer({ min: 0, max: 500 }).map((offset) => addDays(received, offset))
const words = fc.constantFrom('Đã gửi', 'Chờ ý kiến', '')
const evidence = near.map((date) => ({ number: '45-BC/HU', date, receiver: 'Ban Tổ chức Tỉnh ủy' }))
const corrected: fc.Arbitrary<Correction>[] = [
  evidence.map((proof) => ({ what: 'evidence', evidence: proof })),
  near.map((deadline) => ({ what: 'deadline', deadline })),
  fc.constant({ what: 'not-done' }),
]
const corrections = fc.oneof(...corrected)

const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  fc.constant<Schedule>({ kind: 'standing', trigger: null }),
  fc.constant<Schedule>({ kind: 'unspecified', trigger: null }),
  fc.constantFrom(...cadences).map((every): Schedule => {
    const dueDay = every === 'month' ? 25 : null
    return { kind: 'recurring', every, interval: 1, dueDay, trigger: null }
  }),
  near.map((until): Schedule => ({ kind: 'by', until: addDays(until, 1), trigger: null })),
  near.map((until): Schedule => ({ kind: 'by', until: addDays(until, 1), trigger: 'có hướng dẫn' })),
)

const kinds: fc.Arbitrary<AssignmentCommand>[] = [
  fc.constant({ type: 'acknowledge' }),
  words.map((reason) => ({ type: 'refuse-assignment', reason })),
  fc.record({ type: fc.constant('answer-refusal'), released: fc.boolean(), reason: words }),
  fc.record({
    ...{ type: fc.constant('register-trigger'), document: words },
    ...{ on: near, deadline: fc.option(near, { nil: null }) },
  }),
  words.map((reason) => ({ type: 'withdraw-trigger', reason })),
  fc.record({ type: fc.constant('record-progress'), on: near, done: words, obstacles: fc.constant(null) }),
  evidence.map((proof) => ({ type: 'submit-evidence', evidence: proof })),
  fc.constant({ type: 'accept-evidence', quality: 'beyond' }),
  fc.constant({ type: 'accept-evidence', quality: 'met' }),
  words.map((reason) => ({ type: 'return-evidence', reason })),
  fc.record({ type: fc.constant('urge'), message: words, replyBy: near }),
  fc.record({
    ...{ type: fc.constant('direct'), kind: fc.constantFrom('extend', 'ask-evidence', 'ask-check') },
    ...{ message: words, replyBy: near },
  }),
  fc.record({
    ...{ type: fc.constant('answer-directive') },
    ...{ directive: fc.integer({ min: 1, max: 12 }), reply: words },
  }),
  words.map((reason) => ({ type: 'explain-no-deadline', reason })),
  fc.record({ type: fc.constant('ask-extension'), deadline: near, reason: words }),
  fc.record({ type: fc.constant('grant-extension'), deadline: near, reason: words }),
  words.map((reason) => ({ type: 'refuse-extension', reason })),
  fc.record({ type: fc.constant('extend-deadline'), deadline: near, reason: words }),
  fc.record({ type: fc.constant('dispute'), reason: words, correction: corrections }),
  words.map((reason) => ({ type: 'approve-correction', reason })),
  words.map((reason) => ({ type: 'reject-correction', reason })),
  words.map((reason) => ({ type: 'withdraw', reason })),
  fc.record({ type: fc.constant('reschedule'), schedule: schedules, document: words, on: near }),
]
const commands = fc.oneof(...kinds)

interface Step {
  readonly today: LocalDate
  readonly by: string
  readonly command: AssignmentCommand
}
const steps: fc.Arbitrary<Step[]> = fc
  .array(fc.tuple(fc.nat(40), fc.constantFrom('a', 'b'), commands), { maxLength: 25 })
  .map((drawn) => {
    let today = received
    return drawn.map(([later, by, asked]) => {
      today = addDays(today, later)
      return { today, by, command: asked }
    })
  })

/** What is kept when the commands are asked for one after the other; the day each was typed in stands beside it. */
function live(schedule: Schedule, asked: readonly Step[]): (AssignmentEvent & { typedOn: LocalDate })[] {
  const first = { sequence: 1, on: received, happening: { type: 'assigned', schedule } as const }
  const events: (AssignmentEvent & { typedOn: LocalDate })[] = [{ ...first, typedOn: received }]
  for (const { today, by, command: one } of asked) {
    const decision = decide(replay(events), one, { today, by, rules: defaultFollowUpRules })
    if (!isRefusal(decision)) events.push({ sequence: events.length + 1, ...decision, typedOn: today })
  }
  return events
}

const lives = fc.tuple(schedules, steps).map(([schedule, asked]) => live(schedule, asked))
const statusOn = (events: readonly AssignmentEvent[], today: LocalDate) => {
  const facts = factsAsOf(events, today)
  return facts && deriveStatus(facts, today, defaultStatusRules)
}

describe('whatever is asked of an assignment, in whatever order', () => {
  test('it stands in exactly one status on every day, so that counts sum to the total', () => {
    fc.assert(
      fc.property(fc.array(lives, { minLength: 1, maxLength: 8 }), near, (all, today) => {
        const counts = statuses.map(
          (status) => all.filter((one) => statusOn(one, today)?.status === status).length,
        )
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length)
      }),
    )
  })

  test('the original deadline never changes', () => {
    fc.assert(
      fc.property(lives, (events) => {
        const [first, ...later] = versionsOf(events)
        for (const { facts } of later) expect(facts.originalDeadline).toBe(first?.facts.originalDeadline)
      }),
    )
  })

  test('its versions are what replaying its events says, on every day', () => {
    fc.assert(
      fc.property(lives, near, (events, today) => {
        const inForce = versionsOf(events).filter(
          ({ from, until }) => from <= today && (until === null || until > today),
        )
        expect(inForce.map(({ facts }) => facts)).toEqual([factsAsOf(events, today)])
        expect(versionsOf(events).at(-1)?.facts).toEqual(replay(events))
      }),
    )
  })

  test('no past day changes its status but by what is dated back: an entry, a document, a proof or a correction', () => {
    const datedBack: readonly AssignmentEventType[] = [
      ...(['trigger-registered', 'rescheduled', 'progress-recorded', 'evidence-submitted'] as const),
      'correction-approved',
    ]
    fc.assert(
      fc.property(lives, near, (events, today) => {
        const known = events.filter(({ typedOn }) => typedOn <= today)
        const since = events.filter(
          ({ typedOn, happening }) => typedOn > today && !datedBack.includes(happening.type),
        )
        expect(statusOn([...known, ...since], today)).toEqual(statusOn(known, today))
      }),
    )
  })

  test('proof whose day is corrected counts from the right day alone, be that the earlier or the later one', () => {
    const wide = { by: addDays(received, 30), until: addDays(received, 600) }
    fc.assert(
      fc.property(near, near, near, (wrong, right, today) => {
        const proof = (date: LocalDate) => ({ number: '45-BC/HU', date, receiver: 'Ban Tổ chức Tỉnh ủy' })
        const asked: readonly AssignmentCommand[] = [
          { type: 'submit-evidence', evidence: proof(wrong) },
          { type: 'accept-evidence' },
          { type: 'dispute', reason: 'Sổ', correction: { what: 'evidence', evidence: proof(right) } },
          { type: 'approve-correction', reason: 'Sổ' },
        ]
        const events = live(
          { kind: 'by', until: wide.by, trigger: null },
          asked.map((command, at) => ({ today: wide.until, by: at % 2 === 0 ? 'a' : 'b', command })),
        )
        expect(events).toHaveLength(5)
        const proven = ['done', 'awaiting_acceptance'].includes(statusOn(events, today)?.status ?? '')
        expect(proven).toBe(today >= right)
      }),
    )
  })

  test('work whose release was taken back waits again or is sent in, and a deadline that came with it alone is gone', () => {
    fc.assert(
      fc.property(lives, (events) => {
        events.forEach(({ happening }, index) => {
          if (happening.type !== 'trigger-withdrawn') return
          const after = replay(events.slice(0, index + 1))
          expect(['waiting', 'submitted']).toContain(phaseOf(after))
          expect(after.extensionAsk).toBeNull()
          if (happening.restored) expect(after.currentDeadline).toBe(happening.restored.deadline)
        })
      }),
    )
  })

  test('nobody decides what he asked for himself', () => {
    fc.assert(
      fc.property(schedules, steps, (schedule, asked) => {
        const alone = live(
          schedule,
          asked.map((step) => ({ ...step, by: 'a' })),
        )
        const decided = alone.map(({ happening }) => happening.type)
        expect(decided).not.toContain('correction-approved')
        expect(decided).not.toContain('correction-rejected')
        expect(decided).not.toContain('extension-refused')
        expect(decided).not.toContain('evidence-accepted')
      }),
    )
  })

  test('directives that are open were given and not answered', () => {
    fc.assert(
      fc.property(lives, (events) => {
        const { directives } = replay(events)
        const given = events.filter(({ happening }) => ['urged', 'directed'].includes(happening.type))
        const replied = events.flatMap(({ happening }) =>
          happening.type === 'directive-answered' ? [happening.directive] : [],
        )
        for (const { sequence, kind } of directives) {
          expect(given.map((one) => one.sequence)).toContain(sequence)
          expect(replied).not.toContain(sequence)
          expect(directiveKinds).toContain(kind)
        }
      }),
    )
  })
})

test('what changes no status may be typed in at any time between the rest', () => {
  const aside: readonly AssignmentEventType[] = [
    ...(['acknowledged', 'progress-recorded', 'urged', 'directed', 'directive-answered', 'refused'] as const),
    ...(['extension-asked', 'extension-refused'] as const),
  ]
  fc.assert(
    fc.property(lives, near, fc.nat(), (events, today, seed) => {
      const [first, ...rest] = events
      const beside = rest.filter(({ happening }) => aside.includes(happening.type))
      const core = rest.filter(({ happening }) => !aside.includes(happening.type))
      const place = core.length === 0 ? 0 : seed % (core.length + 1)
      const moved = [first, ...core.slice(0, place), ...beside.toReversed(), ...core.slice(place)]
      const renumbered = moved.flatMap((event, index) => (event ? [{ ...event, sequence: index + 1 }] : []))
      expect(statusOn(renumbered, today)).toEqual(statusOn(events, today))
    }),
  )
})

test('a child is never due after its parent, whatever is asked of either', () => {
  const awaited = fc.constantFrom(null, 'có hướng dẫn')
  const family = fc.record({ parent: near, earlier: fc.nat(60), awaited, awaitedBelow: awaited })
  const asked = fc.array(fc.tuple(fc.boolean(), fc.nat(30), fc.constantFrom('a', 'b'), commands), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(family, asked, ({ parent, earlier, awaited, awaitedBelow }, drawn) => {
      const by = (last: LocalDate, trigger: string | null): AssignmentEvent[] => [
        {
          sequence: 1,
          on: received,
          happening: { type: 'assigned', schedule: { kind: 'by', until: addDays(last, 1), trigger } },
        },
      ]
      const held = { parent: by(parent, awaited), child: by(addDays(parent, -earlier), awaitedBelow) }
      let today = received
      for (const [ofChild, later, who, one] of drawn) {
        today = addDays(today, later)
        const own = ofChild ? held.child : held.parent
        const due = (facts: AssignmentFacts) => facts.currentDeadline
        const circumstances = {
          ...{ today, by: who, rules: defaultFollowUpRules },
          parentDeadline: ofChild ? due(replay(held.parent)) : null,
          childDeadline: ofChild ? null : due(replay(held.child)),
        }
        const decision = decide(replay(own), one, circumstances)
        if (!isRefusal(decision)) own.push({ sequence: own.length + 1, ...decision })
        const [above, below] = [due(replay(held.parent)), due(replay(held.child))]
        expect(above === null || (below ?? '') <= above).toBe(true)
      }
    }),
  )
})
