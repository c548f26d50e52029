import type { OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import type { OrganisationPeriod } from '@dondoc/domain/organisations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contextAt } from './context.ts'
import { organisationsOfDay } from './organisations/organisations-of-day.ts'
import { recordOrganisations } from './organisations/record-organisations.ts'
import { visibleTo } from './permit.ts'

let open: OpenDatabase
const focal: Actor = { postId: 'dau-moi', kind: 'focal', organisation: 'p.a' }
const on = (date: string, actor: Actor | null = focal) =>
  contextAt(open.db, actor, new Date(`${date}T02:00:00Z`))

/** Two districts; from 01/03/2025 the commune of the second stands below the first. */
function periods(): OrganisationPeriod[] {
  const changing = day('2025-03-01')
  const one = (code: string, parent: string | null, kind: OrganisationPeriod['kind']) => ({
    ...{ code, name: `Đơn vị ${code}`, kind, parent, ledBy: null, group: null },
  })
  return [
    { ...one('p', null, 'provincial_committee'), from: null, until: null },
    { ...one('p.a', 'p', 'district_committee'), from: null, until: day('2025-07-01') },
    { ...one('p.b', 'p', 'district_committee'), from: null, until: day('2025-07-01') },
    { ...one('xa', 'p.b', 'commune_committee'), from: null, until: changing },
    { ...one('xa', 'p.a', 'commune_committee'), from: changing, until: day('2025-07-01') },
  ]
}

beforeAll(async () => {
  open = await openTestDatabase()
  await recordOrganisations(on('2025-02-01', null), periods(), [])
})
afterAll(() => open.close())

test.each([
  ['a day to come', '2025-02-28', '2025-03-01', ['p.a']],
  ['that day, once it has come', '2025-03-01', '2025-03-01', ['p.a', 'xa']],
  ['a day before it', '2025-03-01', '2025-02-28', ['p.a']],
])(
  'a list of %s shows a focal post what stands below its body by then, planned changes left out',
  async (_name, today, asOf, codes) => {
    const organisations = await organisationsOfDay(open.db, day(asOf))
    expect(visibleTo(on(today), 'read-work', organisations)).toEqual({ reach: 'organisations', codes })
  },
)
