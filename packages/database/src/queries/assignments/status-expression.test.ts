import { randomUUID } from 'node:crypto'
import { scopeOfSystem } from '@dondoc/domain/access'
import { addDays, day, type LocalDate } from '@dondoc/domain/days'
import type { DocumentFacts } from '@dondoc/domain/documents'
import { type Cadence, cadences, type Schedule } from '@dondoc/domain/schedules'
import {
  alertOf,
  defaultStatusRules,
  deriveStatus,
  exceptionKinds,
  exceptionOf,
  gradeOf,
  isUnproven,
  needs,
  needsOf,
  type QueuedRow,
  queueReasonOf,
  queueReasons,
  type StatusRules,
} from '@dondoc/domain/status'
import {
  type AssignmentEvent,
  type AssignmentHappening,
  applyEvent,
  type Correction,
  carriedFacts,
  factsAsOf,
} from '@dondoc/domain/tasks'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../open/open-database.ts'
import { insertTask } from '../../testing/insert-task.ts'
import { openTestDatabase } from '../../testing/open-test-database.ts'
import { everythingIn } from '../documents/register-filter.ts'
import { insertRegisteredDocuments } from '../documents/registered-documents.query.ts'
import { dataGapExpressions } from '../reports/data-gap-expressions.ts'
import { verifyProjections } from '../verify/verify-projections.query.ts'
import { verifyTallies } from '../verify/verify-tallies.query.ts'
import { appendEvent, insertAssignments, type NewAssignment } from './assignment-events.query.ts'
import { countAssignments } from './count-assignments.query.ts'
import { needExpressions } from './need-expressions.ts'
import { queuePlace } from './queue-expression.ts'
import { declineProposals, replaceProposals } from './release-proposals.query.ts'
import { statusExpressions } from './status-expression.ts'

let open: OpenDatabase
beforeAll(async () => {
  open = await openTestDatabase()
})
afterAll(() => open.close())

const received = day('2023-04-01')
const dayNear = fc.integer({ min: 0, max: 700 }).map((offset) => addDays(received, offset))
const trigger = fc.constantFrom(null, null, 'có văn bản chỉ đạo của Trung ương')
const dueDays: Record<Cadence, fc.Arbitrary<number | null>> = {
  ...{ day: fc.constant(null), week: fc.integer({ min: 1, max: 7 }) },
  month: fc.integer({ min: 1, max: 31 }),
  ...{ quarter: fc.integer({ min: 1, max: 31 }), 'half-year': fc.integer({ min: 1, max: 31 }) },
  year: fc
    .record({ month: fc.integer({ min: 1, max: 12 }), on: fc.integer({ min: 1, max: 31 }) })
    .map(({ month, on }) => month * 100 + on),
}
const schedules: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({ kind: fc.constant('standing' as const), trigger }),
  fc.record({ kind: fc.constant('unspecified' as const), trigger }),
  fc.record({ kind: fc.constant('from' as const), from: fc.option(dayNear), trigger }),
  fc.record({ kind: fc.constant('by' as const), until: dayNear, trigger }),
  fc
    .tuple(
      dayNear,
      fc.integer({ min: 1, max: 300 }),
      trigger,
      fc.constantFrom('within' as const, 'span' as const),
    )
    .map(([from, length, awaited, kind]) => ({ kind, from, until: addDays(from, length), trigger: awaited })),
  fc.constantFrom(...cadences).chain((every) =>
    fc.record({
      ...{ kind: fc.constant('recurring' as const), every: fc.constant(every), trigger },
      interval: fc.constantFrom(1, 1, 1, 2, 3, 15),
      dueDay: fc.option(dueDays[every]),
    }),
  ),
)
const corrections: fc.Arbitrary<Correction> = fc.oneof(
  dayNear.map((date): Correction => ({ what: 'evidence', evidence: { number: '1', date, receiver: 'y' } })),
  dayNear.map((deadline): Correction => ({ what: 'deadline', deadline })),
  fc.constant<Correction>({ what: 'not-done' }),
)
const happenings: fc.Arbitrary<AssignmentHappening> = fc.oneof(
  fc.constant<AssignmentHappening>({ type: 'progress-recorded', done: 'x', obstacles: null }),
  fc.tuple(dayNear, fc.constantFrom(undefined, null, { id: 'f', name: 'x.pdf' })).map(
    ([date, file]): AssignmentHappening => ({
      type: 'evidence-submitted',
      evidence: { number: '1', date, receiver: 'y', ...(file !== undefined && { file }) },
      receivedOn: addDays(date, 5),
      by: 'y',
    }),
  ),
  fc.constant<AssignmentHappening>({ type: 'evidence-returned', reason: 'x' }),
  dayNear.map((deadline): AssignmentHappening => ({ type: 'deadline-extended', deadline, reason: 'x' })),
  fc
    .option(dayNear)
    .map((deadline): AssignmentHappening => ({ type: 'trigger-registered', document: 'x', deadline })),
  fc.option(fc.record({ deadline: fc.option(dayNear) })).map(
    (restored): AssignmentHappening => ({
      ...{ type: 'trigger-withdrawn', document: 'x', reason: 'x' },
      restored,
    }),
  ),
  corrections.map(
    (correction): AssignmentHappening => ({ type: 'disputed', reason: 'x', by: 'a', correction }),
  ),
  fc.tuple(corrections, dayNear).map(
    ([correction, approvedOn]): AssignmentHappening => ({
      ...{ type: 'correction-approved', reason: 'x' },
      ...{ correction, approvedOn },
    }),
  ),
  fc.constant<AssignmentHappening>({ type: 'correction-rejected', reason: 'x' }),
  fc.constant<AssignmentHappening>({ type: 'refused', reason: 'x' }),
  fc.boolean().map((released): AssignmentHappening => ({ type: 'refusal-answered', reason: 'x', released })),
  dayNear.map(
    (deadline): AssignmentHappening => ({ type: 'extension-asked', deadline, reason: 'x', by: 'a' }),
  ),
  fc.constant<AssignmentHappening>({ type: 'below-done' }),
  fc.constant<AssignmentHappening>({ type: 'below-open' }),
  dayNear.map((replyBy): AssignmentHappening => ({ type: 'urged', message: 'x', replyBy })),
  dayNear.map(
    (replyBy): AssignmentHappening => ({ type: 'directed', kind: 'ask-check', message: 'x', replyBy }),
  ),
)
const endings: fc.Arbitrary<AssignmentHappening[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<AssignmentHappening[]>([]) },
  {
    weight: 2,
    arbitrary: dayNear.map((date): AssignmentHappening[] => [
      {
        type: 'evidence-submitted',
        evidence: { number: '1', date, receiver: 'y' },
        receivedOn: date,
        by: 'y',
      },
      { type: 'evidence-accepted', quality: 'met' },
    ]),
  },
  { weight: 1, arbitrary: fc.constant<AssignmentHappening[]>([{ type: 'withdrawn', reason: 'x' }]) },
  {
    weight: 1,
    arbitrary: fc.constant<AssignmentHappening[]>([
      { type: 'handed-over', to: 'y', assignment: 'z', reason: 'x' },
    ]),
  },
)
const beginnings = fc.tuple(schedules, fc.boolean()).map(([schedule, takenOver]): AssignmentHappening => {
  const assigned: AssignmentHappening = { type: 'assigned', schedule }
  if (!takenOver) return assigned
  const before = applyEvent(null, { sequence: 1, on: addDays(received, -400), happening: assigned })
  return { type: 'taken-over', from: 'y', assignment: 'z', carried: carriedFacts(before) }
})
/** Lives with every status in them: what happens is on any day, in any order of recording. */
const lives = fc
  .tuple(beginnings, fc.array(fc.tuple(dayNear, happenings), { maxLength: 5 }), endings, dayNear)
  .map(([beginning, middle, end, endDay]): AssignmentEvent[] =>
    [[received, beginning] as const, ...middle, ...end.map((happening) => [endDay, happening] as const)].map(
      ([on, happening], index) => ({ sequence: index + 1, on, happening }),
    ),
  )

const officeCadences = ['quarter', 'month', 'half-year', 'year'] as const

/** Every cadence, on a third of the days as ever, on the others in place of one or two before it. */
function rulesAt(asOf: LocalDate, index: number): StatusRules {
  const [third, second, cadence] = [1, 2, 0].map((step) => officeCadences[(index + step) % 4] ?? 'quarter')
  const earlierCadences = [
    { cadence: third ?? 'quarter', until: addDays(asOf, -170 - 11 * index) },
    { cadence: second ?? 'quarter', until: addDays(asOf, -13 * index) },
  ].slice(2 - (index % 3))
  return { ...defaultStatusRules, cadence: cadence ?? 'quarter', earlierCadences }
}

test('SQL says of every assignment on every day what the domain says', async () => {
  const tasks = [await insertTask(open.db), await insertTask(open.db)] as const
  await propose(tasks[0])
  const assignments = fc.sample(lives, { numRuns: 400, seed: 28 }).map(
    (events, index): NewAssignment => ({
      ...{ assignmentId: randomUUID(), taskId: tasks[index % 2 === 0 ? 0 : 1] },
      organisationCode: `o${index}`,
      events: events.map((event) => ({ ...event, recordedAt: '2023-04-01T00:00:00Z', recordedBy: 'test' })),
    }),
  )
  const codes = assignments.map(({ organisationCode: code }) => ({ code, last_name: code, sort_key: code }))
  await open.db.insertInto('organisations').values(codes).execute()
  await open.db.transaction().execute((tx) => insertAssignments(tx, assignments.slice(0, 300)))
  for (const one of assignments.slice(300)) await insertStepByStep(one)

  const gone = codes.filter((_one, index) => index % 9 === 0).map(({ code }) => code)
  const [seen, late] = [new Set<string>(), new Set<string>()]
  const exceptions = new Set<string>()
  const places = new Set<number | null>()
  for (const [index, asOf] of fc.sample(dayNear, { numRuns: 12, seed: 7 }).entries()) {
    const rules = rulesAt(asOf, index)
    const derived = statusExpressions(asOf, rules)
    const waits = needExpressions(asOf)
    const rows = await open.db
      .selectFrom('assignment_states as s')
      .where(derived.inForce)
      .select([
        'assignment_id',
        derived.status.as('status'),
        derived.grade.as('grade'),
        derived.alert.as('alert'),
      ])
      .select([derived.exception.as('exception'), derived.exceptionDays.as('days')])
      .select(needs.map((need) => sql<boolean>`coalesce(${waits[need]}, false)`.as(need)))
      .select(dataGapExpressions(asOf, rules).unproven.as('unproven'))
      .select(queuePlace({ asOf, rules, gone }).as('place'))
      .execute()
    for (const { place } of rows) places.add(place)
    const bySql = new Map(rows.map(({ assignment_id, ...row }) => [assignment_id, row]))
    const counts = await countAssignments(open.db, everythingIn(scopeOfSystem(), asOf, rules))
    const countOf = new Map(counts.map(({ organisation, ...row }) => [organisation, row]))
    expect(countOf.size).toBe(counts.length)
    for (const { assignmentId, organisationCode, taskId, events } of assignments) {
      const facts = factsAsOf(events, asOf)
      if (!facts) throw new Error('Every life begins on the day of receipt.')
      if (facts.handedOverOn !== null) {
        expect(bySql.has(assignmentId), `${asOf} is held by another`).toBe(false)
        expect(countOf.has(organisationCode)).toBe(false)
        continue
      }
      const status = deriveStatus(facts, asOf, rules)
      const exception = exceptionOf(status)
      seen.add(status.status)
      if (exception) exceptions.add(exception.kind)
      if (exception?.kind === 'update_late' && facts.schedule.kind === 'recurring')
        late.add(facts.schedule.every)
      expect(bySql.get(assignmentId), `${asOf} ${JSON.stringify(facts)}`).toEqual({
        ...{ status: status.status, grade: gradeOf(status), alert: alertOf(status, rules) },
        ...{ exception: exception?.kind ?? null, days: exception?.days ?? null },
        ...Object.fromEntries(needs.map((need) => [need, needsOf(facts, asOf).includes(need)])),
        unproven: isUnproven(facts, asOf),
        place: placeOf({
          ...{ role: 'lead', derived: status, exception, alert: alertOf(status, rules) },
          ...{
            needs: needsOf(facts, asOf),
            isGivenBelow: false,
            isHolderGone: gone.includes(organisationCode),
            isReleaseProposed: taskId === tasks[0] && isProposedOn(asOf),
          },
        }),
      })
      expect(countOf.get(organisationCode)).toMatchObject({
        ...{ role: 'lead', status: status.status, grade: gradeOf(status), count: 1 },
        unproven: isUnproven(facts, asOf) ? 1 : 0,
        ...{ exception: exception?.kind ?? null, alert: alertOf(status, rules) },
      })
    }
  }
  expect(seen.size).toBe(11)
  expect(late).toEqual(new Set(cadences))
  expect(exceptions).toEqual(new Set(exceptionKinds))
  expect(places).toContain(queueReasons.indexOf('release'))
  expect(await verifyTallies(open.db)).toEqual([])
  for await (const { disagreements } of verifyProjections(open.db)) expect(disagreements).toEqual([])
}, 60_000)

function placeOf(row: QueuedRow): number | null {
  const reason = queueReasonOf(row)
  return reason && queueReasons.indexOf(reason)
}

/** A document may be the one that the task waits for: not while its entry says otherwise, nor once the desk declines it. */
const proposed = { from: addDays(received, 100), until: addDays(received, 500) }
const ended = { from: addDays(received, 250), until: addDays(received, 350) }
const isProposedOn = (asOf: LocalDate) =>
  asOf >= proposed.from && asOf < proposed.until && !(asOf >= ended.from && asOf < ended.until)
async function propose(taskId: string): Promise<void> {
  const id = randomUUID()
  const facts: DocumentFacts = {
    ...{ type: 'Quy định', number: '1', symbol: '1-QĐ/TW', issuer: 'Bộ Chính trị', term: null },
    ...{ date: proposed.from, subject: 'về công tác cán bộ', level: 'central' },
  }
  const happening = {
    type: 'registered',
    facts,
    receivedOn: proposed.from,
    inForceFrom: proposed.from,
  } as const
  const recorded = { recordedAt: '2023-04-01T00:00:00Z', recordedBy: 'test' }
  const documentId = id
  const pairs = [{ taskId, documentId }]
  await open.db.transaction().execute(async (tx) => {
    await insertRegisteredDocuments(tx, [{ id, event: { happening, ...recorded } }])
    await replaceProposals(tx, { documents: [id] }, { pairs, on: proposed.from })
    await replaceProposals(tx, { documents: [id] }, { pairs: [], on: ended.from })
    await replaceProposals(tx, { documents: [id] }, { pairs, on: ended.until })
    await declineProposals(tx, { documentId, tasks: [taskId] }, { on: proposed.until, by: 'theo-doi' })
  })
}

/** As it happens in use: assigned, and then one event after the other. */
async function insertStepByStep({ events, ...identity }: NewAssignment): Promise<void> {
  await open.db.transaction().execute(async (tx) => {
    await insertAssignments(tx, [{ ...identity, events: events.slice(0, 1) }])
    for (const [index, event] of events.entries())
      if (index > 0) await appendEvent(tx, identity, events.slice(0, index), event)
  })
}
