import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from '../context.ts'
import { organisationsOfDay } from './organisations-of-day.ts'
import { recordOrganisations } from './record-organisations.ts'

let open: OpenDatabase
const kept = { kind: 'advisory_agency', parent: 'p', ledBy: null, group: null } as const
const committee: OrganisationPeriod = {
  ...{ code: 'p', name: 'Tỉnh ủy', kind: 'provincial_committee', parent: null, ledBy: null, group: null },
  ...{ from: null, until: null },
}
const renamed: OrganisationPeriod[] = [
  { code: 'p.btg', name: 'Ban Tuyên giáo', ...kept, from: null, until: day('2025-01-01') },
  { code: 'p.btg', name: 'Ban Tuyên giáo và Dân vận', ...kept, from: day('2025-01-01'), until: null },
  { code: 'p.bdv', name: 'Ban Dân vận', ...kept, from: null, until: day('2025-01-01') },
]

const standing = { kind: 'standing_committee', parent: 'p', ledBy: null, group: null } as const
const boards: OrganisationPeriod[] = [
  { code: 'p.a', name: 'Ban Thường vụ', ...standing, from: null, until: day('2025-01-01') },
  { code: 'p.b', name: 'Ban Thường vụ', ...standing, from: day('2025-01-01'), until: day('2025-04-01') },
]

beforeAll(async () => {
  open = await openTestDatabase()
  await recordOrganisations(
    contextAt(open.db, null, new Date('2025-06-01T00:00:00Z')),
    [committee, ...renamed, ...boards],
    [],
  )
})
afterAll(() => open.close())

test('a body that was renamed bears the name of the day, and lives on', async () => {
  const before = await organisationsOfDay(open.db, day('2024-12-31'))
  const after = await organisationsOfDay(open.db, day('2025-01-01'))
  expect([before.nameOf('p.btg'), after.nameOf('p.btg')]).toEqual([
    'Ban Tuyên giáo',
    'Ban Tuyên giáo và Dân vận',
  ])
  expect(after.endedOn('p.btg')).toBeNull()
})

test('a body that has ended keeps its last name and place, and says since when', async () => {
  const after = await organisationsOfDay(open.db, day('2025-03-01'))
  expect([after.nameOf('p.bdv'), after.endedOn('p.bdv')]).toEqual(['Ban Dân vận', '2025-01-01'])
  expect(after.isWithin('p.bdv', 'p')).toBe(true)
  expect(after.branchOf('p').sort()).toEqual(['p', 'p.a', 'p.b', 'p.bdv', 'p.btg'])
})

test('the board of a committee is one that exists on the day; without one, the committee decides itself', async () => {
  const boardOn = async (on: string) => (await organisationsOfDay(open.db, day(on))).boardOf('p')
  expect(await boardOn('2024-12-31')).toBe('p.a')
  expect(await boardOn('2025-01-01')).toBe('p.b')
  expect(await boardOn('2025-04-01')).toBe('p')
})
