import { randomUUID } from 'node:crypto'
import { type StructureDecisionInput, structureDecisionInput } from '@dondoc/contracts'
import { insertMeasuredValues, type OpenDatabase } from '@dondoc/database'
import { insertTask, openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationKind, OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { listOrganisations } from '../organisations/list-organisations.ts'
import { recordOrganisations } from '../organisations/record-organisations.ts'
import { recordRelations } from '../organisations/record-relations.ts'
import { recordPosts } from '../posts/record-posts.ts'
import { listDecisions } from './list-decisions.ts'
import { previewDecision } from './preview-decision.ts'
import { recordDecision } from './record-decision.ts'
import { verifyStructure } from './verify-structure.ts'

let open: OpenDatabase
const body = (code: string, name: string, kind: OrganisationKind, parent: string | null) => ({
  ...{ code, name, kind, parent, ledBy: null, group: null },
})
const known: OrganisationPeriod[] = [
  body('tu', 'Tỉnh ủy', 'provincial_committee', null),
  body('btg', 'Ban Tuyên giáo', 'advisory_agency', 'tu'),
  body('bdv', 'Ban Dân vận', 'advisory_agency', 'tu'),
].map((one) => ({ ...one, from: null, until: null }))
const desk: Actor = { postId: 'desk', kind: 'desk', organisation: 'tu' }
const focal: Actor = { postId: 'focal', kind: 'focal', organisation: 'btg' }
const at = (date: string, actor: Actor | null = desk) =>
  contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))

beforeEach(async () => {
  open = await openTestDatabase()
  await recordOrganisations(at('2023-01-01', null), known, [
    { code: 'bdv', alias: 'Ban Dân vận Tỉnh ủy', from: null, until: null },
  ])
  const post = { id: 'dau-moi', kind: 'focal', name: 'Đầu mối Ban Dân vận', organisation: 'bdv' } as const
  await recordPosts(at('2023-01-01', null), [post])
  const advises = { code: 'btg', relation: 'advises', other: 'tu', from: null, until: null } as const
  await recordRelations(at('2023-01-01', null), [advises])
})
afterEach(() => open.close())

const merger: StructureDecisionInput = {
  ...{ number: '01-QĐ/TU', signedOn: '2025-01-24', issuer: 'Ban Thường vụ Tỉnh ủy' },
  subject: 'Hợp nhất Ban Tuyên giáo và Ban Dân vận',
  effectiveOn: '2025-02-03',
  changes: [
    {
      ...{ type: 'merge', codes: ['btg', 'bdv'] },
      into: body('btgdv', 'Ban Tuyên giáo và Dân vận', 'advisory_agency', 'tu'),
    },
  ],
}
const asked = (differing: Partial<StructureDecisionInput> = {}) =>
  structureDecisionInput.parse({ ...merger, ...differing })
const record = (date: string, seen: number, differing: Partial<StructureDecisionInput> = {}, actor = desk) =>
  recordDecision(at(date, actor), { ...asked(differing), seen })
const codesOn = async (asOf: string) =>
  (await listOrganisations(at('2025-06-01'), { asOf: day(asOf) })).map(({ code }) => code)

test('a preview shows the tree before and after, and what ends with the bodies, and stores nothing', async () => {
  const preview = await previewDecision(at('2025-01-20'), asked())
  expect(preview).toMatchObject({
    ...{ seen: 0, planned: true },
    days: [
      {
        asOf: '2025-02-03',
        differences: [
          {
            ...{ code: 'btgdv', before: null },
            after: { name: 'Ban Tuyên giáo và Dân vận', parentName: 'Tỉnh ủy' },
          },
          { code: 'bdv', before: { name: 'Ban Dân vận' }, after: null },
          { code: 'btg', before: { name: 'Ban Tuyên giáo' }, after: null },
        ],
      },
    ],
    posts: [{ id: 'dau-moi', organisation: { code: 'bdv' }, holders: 0 }],
    aliases: [{ alias: 'Ban Dân vận Tỉnh ủy' }],
    plans: [],
    reports: [
      { organisation: { code: 'bdv' }, frozen: 0, soleSuccessor: { code: 'btgdv' } },
      { organisation: { code: 'btg' }, frozen: 0, soleSuccessor: { code: 'btgdv' } },
    ],
    relations: 1,
  })
  expect(await codesOn('2025-02-03')).toEqual(['tu', 'bdv', 'btg'])
})

test('a decision recorded for a day ahead is planned, and holds from its day on', async () => {
  await record('2025-01-20', 0)
  expect(await codesOn('2025-02-02')).toEqual(['tu', 'bdv', 'btg'])
  expect(await codesOn('2025-02-03')).toEqual(['tu', 'btgdv'])
  const planned = await listDecisions(at('2025-02-02'))
  const done = await listDecisions(at('2025-02-03'))
  expect([planned.decisions[0]?.planned, done.decisions[0]?.planned]).toEqual([true, false])
  expect(done.names).toEqual({ btg: 'Ban Tuyên giáo', bdv: 'Ban Dân vận' })
})

test('who previewed before somebody else recorded is refused', async () => {
  await record('2025-01-20', 0)
  const renamed = { changes: [{ type: 'rename', code: 'tu', name: 'Tỉnh ủy Bình Thuận' }] } as const
  await expect(record('2025-01-20', 0, { ...renamed, changes: [...renamed.changes] })).rejects.toMatchObject({
    ...{ code: 'structure-changed', facts: { recorded: 1 } },
  })
})

test('a wrong record is corrected by another, and both are kept', async () => {
  const { id } = await record('2025-01-20', 0)
  const correction = { corrects: id, effectiveOn: '2025-02-10', reason: 'Ghi nhầm ngày có hiệu lực' }
  await record('2025-02-05', 1, correction)
  expect(await codesOn('2025-02-09')).toEqual(['tu', 'bdv', 'btg'])
  expect(await codesOn('2025-02-10')).toEqual(['tu', 'btgdv'])
  const { decisions } = await listDecisions(at('2025-02-11'))
  expect(decisions.map(({ effectiveOn, reason }) => [effectiveOn, reason])).toEqual([
    ['2025-02-03', null],
    ['2025-02-10', 'Ghi nhầm ngày có hiệu lực'],
  ])
  expect(decisions[0]?.correctedBy).toBe(decisions[1]?.id)
})

test('the preview of a correction shows the day that was wrong, where the tree becomes another', async () => {
  const { id } = await record('2025-01-20', 0)
  const later = { corrects: id, effectiveOn: '2025-02-10', reason: 'Ghi nhầm ngày có hiệu lực' }
  const { days } = await previewDecision(at('2025-02-05'), asked(later))
  const said = days.map(({ asOf, differences }) => [
    asOf,
    differences.map(({ code, differs }) => `${code} ${differs}`),
  ])
  expect(said).toEqual([
    ['2025-02-03', ['bdv established', 'btg established', 'btgdv ended']],
    ['2025-02-10', []],
  ])
})

test('a correction on which later decisions build is refused with all of them, and stores nothing', async () => {
  const { id } = await record('2025-01-20', 0)
  const rename = { type: 'rename' as const, code: 'btgdv', name: 'Ban Tuyên giáo, Dân vận' }
  await record('2025-03-01', 1, {
    ...{ number: '02-QĐ/TU', subject: 'Đổi tên Ban', effectiveOn: '2025-03-10', changes: [rename] },
  })
  const cease = { type: 'cease' as const, codes: ['btgdv'], successors: [] }
  await record('2025-03-01', 2, {
    ...{ number: null, subject: 'Kết thúc Ban', effectiveOn: '2025-04-01', changes: [cease] },
  })
  const takenBack = { corrects: id, changes: [], reason: 'Chưa ban hành' }
  for (const attempt of [
    previewDecision(at('2025-04-02'), asked(takenBack)),
    record('2025-04-02', 3, takenBack),
  ])
    await expect(attempt).rejects.toMatchObject({
      code: 'breaks-later-decision',
      details: {
        decisions: [
          { number: '02-QĐ/TU', subject: 'Đổi tên Ban', effectiveOn: '2025-03-10' },
          { number: null, subject: 'Kết thúc Ban', effectiveOn: '2025-04-01' },
        ],
      },
    })
  expect((await listDecisions(at('2025-04-02'))).seen).toBe(3)
})

test('verifying finds a life that was changed past the decisions, and none where none was', async () => {
  await record('2025-01-20', 0)
  expect(await verifyStructure(at('2025-02-03'))).toEqual([])
  await open.db
    .updateTable('organisation_periods')
    .set({ name: 'Ban Tuyên giáo' })
    .where('code', '=', 'btgdv')
    .execute()
  expect(await verifyStructure(at('2025-02-03'))).toEqual(['btgdv'])
})

test('a decision that was never taken is taken back, and what was known is whole again', async () => {
  const { id } = await record('2025-01-20', 0)
  await record('2025-01-21', 1, { corrects: id, changes: [], reason: 'Chưa ban hành' })
  expect(await codesOn('2025-02-03')).toEqual(['tu', 'bdv', 'btg'])
})

test.each<[string, Partial<StructureDecisionInput>, string]>([
  ['without a reason', {}, 'reason-missing'],
  ['of a record that nobody made', { corrects: '00000000-0000-4000-8000-000000000000' }, 'not-found'],
  ['that would undo a body with a post', { changes: [], reason: 'Chưa ban hành' }, 'body-in-use'],
])('a correction %s is refused', async (_name, differing, code) => {
  const { id } = await record('2025-01-20', 0)
  const post = { id: 'moi', kind: 'focal', name: 'Đầu mối', organisation: 'btgdv' } as const
  await recordPosts(at('2025-02-03', null), [post])
  await expect(record('2025-02-05', 1, { corrects: id, ...differing })).rejects.toMatchObject({ code })
  expect(await codesOn('2025-02-03')).toEqual(['tu', 'btgdv'])
})

test('a correction that would undo a body with a measured figure is refused', async () => {
  const { id } = await record('2025-01-20', 0)
  await insertTask(open.db)
  const programme = await open.db.selectFrom('programmes').select('id').executeTakeFirstOrThrow()
  await open.db.transaction().execute((tx) =>
    insertMeasuredValues(tx, [
      {
        ...{ id: randomUUID(), programme_id: programme.id, measure: 'số lớp', unit: 'lớp' },
        ...{ organisation_code: 'btgdv', kind: 'measured', period: '2025-02', on_day: day('2025-02-28') },
        ...{ value: 2, source: 'Báo cáo', corrects: null, reason: null },
        ...{ recorded_at: '2025-02-28T02:00:00Z', recorded_by: 'desk' },
      },
    ]),
  )
  const takenBack = { corrects: id, changes: [], reason: 'Chưa ban hành' }
  await expect(record('2025-03-01', 1, takenBack)).rejects.toMatchObject({ code: 'body-in-use' })
})

test('a record is corrected once, and then its correction', async () => {
  const { id } = await record('2025-01-20', 0)
  const correction = { corrects: id, effectiveOn: '2025-02-10', reason: 'Ghi nhầm ngày' }
  await record('2025-02-05', 1, correction)
  await expect(record('2025-02-05', 2, correction)).rejects.toMatchObject({ code: 'corrected-already' })
})

test('a body may neither record nor preview a decision', async () => {
  await expect(record('2025-01-20', 0, {}, focal)).rejects.toMatchObject({ code: 'not-permitted' })
  await expect(previewDecision(at('2025-01-20', focal), asked())).rejects.toMatchObject({
    code: 'not-permitted',
  })
})

test('what the domain refuses stores nothing', async () => {
  const moved = { changes: [{ type: 'cease' as const, codes: ['tu'], successors: [] }] }
  await expect(record('2025-01-20', 0, moved)).rejects.toMatchObject({ code: 'superior-missing' })
  expect((await listDecisions(at('2025-01-20'))).seen).toBe(0)
})
