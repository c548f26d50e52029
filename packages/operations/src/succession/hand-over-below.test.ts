import { structureDecisionInput } from '@dondoc/contracts'
import {
  countHeldByProgramme,
  everythingIn,
  loadEvidenceFile,
  loadWorkBelow,
  type OpenDatabase,
  verifyProjections,
  verifyTallies,
} from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import { type Actor, scopeOfSystem } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationKind, OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptEvidence } from '../assignments/accept-evidence.ts'
import { assignTasks } from '../assignments/assign-tasks.ts'
import { decideCorrection } from '../assignments/decide-correction.ts'
import { disputeFigure } from '../assignments/dispute-figure.ts'
import { giveBelow } from '../assignments/give-below.ts'
import { keepEvidenceFile } from '../assignments/keep-evidence-file.ts'
import { openEvidenceFile } from '../assignments/open-evidence-file.ts'
import { showAssignment } from '../assignments/show-assignment.ts'
import { submitEvidence } from '../assignments/submit-evidence.ts'
import { withdrawAssignment } from '../assignments/withdraw-assignment.ts'
import { showBoard } from '../board/show-board.ts'
import { contextAt } from '../context.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { ownWork } from '../plans/own-work.ts'
import { recordDecision } from '../reorganisation/record-decision.ts'
import { confirmSuccessors } from './confirm-successors.ts'
import { listSuccessionQueue } from './list-succession-queue.ts'

let open: OpenDatabase
const post = (organisation: string): Actor => ({ postId: organisation, kind: 'focal', organisation })
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'tu' }
const on = (date: string, actor: Actor | null = desk) =>
  contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))
const shown = (date: string, assignmentId: string, actor: Actor | null = desk) =>
  showAssignment(on(date, actor), { assignmentId })
const pdf = new TextEncoder().encode('%PDF-1.7\n%%EOF')

const held = { district: '', done: '', open: '', ending: '' }
let file = ''
let next = ''

/**
 * A district gives its work to two communes and to its own office. The first commune's part is accepted in May 2025, the second
 * sends its file at its end. On 1 June the district and its office end, and another committee goes on with what they hold.
 */
beforeAll(async () => {
  open = await openTestDatabase()
  const body = (code: string, kind: OrganisationKind, parent: string | null): OrganisationPeriod => ({
    ...{ code, name: `Tổ chức ${code}`, kind, parent, ledBy: null, group: null, from: null, until: null },
  })
  const bodies = [
    body('tu', 'provincial_committee', null),
    body('hu', 'district_committee', 'tu'),
    body('vp', 'commune_committee', 'hu'),
    body('xa1', 'commune_committee', 'hu'),
    body('xa2', 'commune_committee', 'hu'),
    body('moi', 'district_committee', 'tu'),
  ]
  await recordOrganisations(on('2025-01-02', null), bodies, [])
  const deadline = day('2025-12-31')
  const given = await assignTasks(on('2025-01-06'), {
    ...{ tasks: [await insertTask(open.db)], to: { organisations: ['hu'] }, role: 'lead', deadline },
  })
  held.district = given.assigned[0] ?? ''
  const below = await giveBelow(on('2025-01-07', post('hu')), {
    ...{ assignmentId: held.district, version: 1, to: { organisations: ['xa1', 'xa2', 'vp'] } },
  })
  ;[held.done = '', held.open = '', held.ending = ''] = below.assigned
  const evidence = { number: '12-BC/ĐU', date: day('2025-05-19'), receiver: 'Huyện ủy' }
  await submitEvidence(on('2025-05-20', post('xa1')), { assignmentId: held.done, version: 1, ...evidence })
  await acceptEvidence(on('2025-05-21', post('hu')), { assignmentId: held.done, version: 2, quality: 'met' })
  const kept = await keepEvidenceFile(on('2025-05-28', post('vp')), {
    ...{ assignmentId: held.ending, file: 'Báo cáo.pdf', bytes: pdf },
  })
  file = kept.id
  await submitEvidence(on('2025-05-28', post('vp')), {
    ...{ assignmentId: held.ending, version: 1, ...evidence, date: day('2025-05-27'), fileId: file },
  })
  await recordDecision(on('2025-05-29'), {
    seen: 0,
    ...structureDecisionInput.parse({
      ...{
        number: '1-NQ',
        signedOn: '2025-05-26',
        issuer: 'Trung ương',
        subject: 'Kết thúc hoạt động cấp huyện',
      },
      effectiveOn: '2025-06-01',
      changes: [
        ...['xa1', 'xa2'].map((code) => ({ type: 'move', code, parent: 'moi' })),
        { type: 'cease', codes: ['vp', 'hu'], successors: ['moi'] },
      ],
    }),
  })
  const { bodies: queue } = await listSuccessionQueue(on('2025-06-02'), {})
  const assignments = queue.flatMap(({ rows }) =>
    rows.map(({ assignmentId, version }) => ({ assignmentId, version, to: 'moi' })),
  )
  await confirmSuccessors(on('2025-06-02'), { assignments, reason: '' })
  next = (await shown('2025-06-02', held.district)).handedOver?.assignmentId ?? ''
}, 60_000)
afterAll(() => open.close())

test('from the day of the hand-over the successor gives what was given below, before it the body that did', async () => {
  const giverOn = async (date: string) =>
    (await showAssignment(on('2025-06-10'), { assignmentId: held.open, asOf: day(date) })).row.givenBy?.code
  expect([await giverOn('2025-06-01'), await giverOn('2025-06-02')]).toEqual(['hu', 'moi'])
  const { history } = await shown('2025-06-10', held.open)
  expect(history[0]).toMatchObject({
    ...{ on: '2025-06-02', happening: { type: 'giver-changed' } },
    otherHolder: { code: 'moi', assignmentId: next },
  })
})

test('the page of each day lists what stood under it then, what was done before among it', async () => {
  const after = await shown('2025-06-10', next)
  expect(after.below.map(({ organisation }) => organisation.code).toSorted()).toEqual(['moi', 'xa1', 'xa2'])
  expect(after.cascade).toMatchObject({ done: 1, total: 3 })
  const before = await shown('2025-06-10', held.district)
  const goesOn = { code: 'moi', under: 'Tổ chức tu', on: '2025-06-02' }
  expect(before).toMatchObject({ asOf: '2025-06-01', handedOver: goesOn })
  expect(before.handedOver?.reason).toContain('Kết thúc hoạt động cấp huyện')
  expect(before.below.map(({ organisation }) => organisation.code).toSorted()).toEqual(['vp', 'xa1', 'xa2'])
})

test('a plan finds the work below with the body that gave it on the day', async () => {
  const belowOn = async (date: string) =>
    (await loadWorkBelow(open.db, [held.district, next], day(date)))
      .map(({ parentId, organisation }) => [parentId, organisation])
      .toSorted()
  expect(await belowOn('2025-06-01')).toEqual(['vp', 'xa1', 'xa2'].map((code) => [held.district, code]))
  expect(await belowOn('2025-06-02')).toEqual(['moi', 'xa1', 'xa2'].map((code) => [next, code]))
})

test('what a body has to plan is as much as it is counted to hold at first hand', async () => {
  for (const [date, code, count] of [
    ['2025-06-01', 'hu', 1],
    ['2025-06-02', 'moi', 2],
  ] as const) {
    const { rules } = on(date)
    const everything = everythingIn(scopeOfSystem(), day(date), rules)
    const [counted] = await countHeldByProgramme(open.db, { ...everything, organisations: [code] })
    const whose = { programme: counted?.programme ?? '', organisations: [code], asOf: day(date) }
    const own = await ownWork(open.db, on(date), whose)
    expect([counted?.total, own.length], date).toEqual([count, count])
  }
})

test('figures of days before stay, and from the day on the work counts once with the successor', async () => {
  const linesOn = async (date: string) => {
    const { total, bodies, below } = await showBoard(on('2025-06-10'), { asOf: day(date) })
    return { total, below: below.total, held: Object.fromEntries(bodies.map((one) => [one.code, one.total])) }
  }
  expect(await linesOn('2025-06-01')).toEqual({ total: 1, below: 3, held: { hu: 1, vp: 1, xa1: 1, xa2: 1 } })
  // What its own office held came to the successor beside it: nobody gives to itself, so it counts as work of its own.
  expect(await linesOn('2025-06-02')).toEqual({ total: 2, below: 2, held: { moi: 2, xa1: 1, xa2: 1 } })
  expect(await verifyTallies(open.db)).toEqual([])
  for await (const { disagreements } of verifyProjections(open.db)) expect(disagreements).toEqual([])
})

test('evidence takes its file along: the present holder opens it, the one before does not, and a correction keeps it', async () => {
  const { handedOver } = await shown('2025-06-10', held.ending)
  const assignmentId = handedOver?.assignmentId ?? ''
  expect(await loadEvidenceFile(open.db, file)).toMatchObject({ holder: 'moi', giver: null })
  const opened = await openEvidenceFile(on('2025-06-10', post('moi')), { fileId: file })
  expect([opened.fileName, new Uint8Array(opened.bytes)]).toEqual(['Báo cáo.pdf', pdf])
  await expect(openEvidenceFile(on('2025-06-10', post('vp')), { fileId: file })).rejects.toMatchObject({
    code: 'not-found',
  })
  const { row, evidence } = await shown('2025-06-10', assignmentId)
  expect(evidence?.file).toEqual({ id: file, name: 'Báo cáo.pdf' })
  const right = { number: '13-BC/ĐU', date: day('2025-05-27'), receiver: 'Huyện ủy' }
  const { version } = await disputeFigure(on('2025-06-10', post('moi')), {
    ...{ assignmentId, version: row.version, reason: 'Sai số' },
    correction: { what: 'evidence', evidence: right },
  })
  await decideCorrection(on('2025-06-10'), { assignmentId, version, approved: true, reason: '' })
  expect((await shown('2025-06-10', assignmentId)).evidence).toEqual({
    ...right,
    file: { id: file, name: 'Báo cáo.pdf' },
  })
})

test('the successor accepts and decides below, and what it takes back ends there, with the reason on the page', async () => {
  const child = () => shown('2025-06-11', held.open, post('moi'))
  expect((await child()).row.allowed).toEqual(expect.arrayContaining(['urge', 'withdraw']))
  const { row } = await shown('2025-06-11', next)
  await withdrawAssignment(on('2025-06-11'), {
    ...{ assignmentId: next, version: row.version, reason: 'Chương trình dừng' },
  })
  expect((await child()).ended).toMatchObject({ how: 'withdrawn', on: '2025-06-11' })
  expect((await child()).ended?.reason).toContain('Chương trình dừng')
  expect((await shown('2025-06-11', held.done)).ended).toBeNull()
})
