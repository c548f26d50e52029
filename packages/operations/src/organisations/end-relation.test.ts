import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { beginRelation } from './begin-relation.ts'
import { endRelation } from './end-relation.ts'
import { recordOrganisations } from './record-organisations.ts'
import { showOrganisation } from './show-organisation.ts'

let open: OpenDatabase
const body = (code: string, name: string): OrganisationPeriod => ({
  ...{ code, name, kind: 'advisory_agency', parent: null, ledBy: null, group: null, from: null, until: null },
})
const desk: Actor = { postId: 'desk', kind: 'desk', organisation: 'btc' }
const at = (actor: Actor | null = desk) => contextAt(open.db, actor, new Date('2024-06-01T02:00:00Z'))
const begun = { code: 'btc', other: 'ubkt', relation: 'coordinates_with', from: day('2024-01-01') } as const
const relationsOf = async (code: string) => (await showOrganisation(at(), { code })).relations

beforeAll(async () => {
  open = await openTestDatabase()
  await recordOrganisations(at(null), [body('btc', 'Ban Tổ chức'), body('ubkt', 'Ủy ban Kiểm tra')], [])
})
afterAll(() => open.close())

test('a relation is recorded with its paper, seen from both bodies, ended once, and both papers are kept', async () => {
  await beginRelation(at(), { ...begun, paper: '12-QC/TU' })
  const [here] = await relationsOf('btc')
  const [there] = await relationsOf('ubkt')
  expect([here, there]).toMatchObject([
    { other: { code: 'ubkt' }, acts: true, from: '2024-01-01', until: null, paper: '12-QC/TU', isOpen: true },
    { other: { code: 'btc' }, acts: false, from: '2024-01-01', until: null, paper: '12-QC/TU', isOpen: true },
  ])
  const ending = { id: here?.id ?? '', until: day('2024-07-01'), paper: '20-QC/TU' }
  await endRelation(at(), ending)
  expect(await relationsOf('btc')).toMatchObject([
    { until: '2024-07-01', paper: '12-QC/TU', endPaper: '20-QC/TU', isOpen: false },
  ])
  await expect(endRelation(at(), { ...ending, until: day('2024-08-01') })).rejects.toMatchObject({
    ...{ code: 'relation-ended', facts: { until: '2024-07-01' } },
  })
})

test('the database itself lets nobody change or delete a relation', async () => {
  const change = open.db.updateTable('organisation_relations').set({ paper: 'khác' })
  await expect(change.execute()).rejects.toThrow(/History is kept/)
  await expect(open.db.deleteFrom('organisation_relations').execute()).rejects.toThrow(/History is kept/)
})

test('who may not change relations is refused, and an unknown relation is not found', async () => {
  const focal: Actor = { postId: 'focal', kind: 'focal', organisation: 'btc' }
  await expect(beginRelation(at(focal), { ...begun, paper: null })).rejects.toMatchObject({
    code: 'not-permitted',
  })
  const unknown = { id: '00000000-0000-4000-8000-000000000000', until: day('2024-07-01'), paper: null }
  await expect(endRelation(at(), unknown)).rejects.toMatchObject({ code: 'not-found' })
})
