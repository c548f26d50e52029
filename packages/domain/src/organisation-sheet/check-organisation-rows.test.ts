import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { findStructureFaults, type OrganisationPeriod } from '../organisations/index.ts'
import { checkOrganisationRows, type StoredOrganisations } from './check-organisation-rows.ts'
import { type OrganisationCells, type OrganisationColumn, organisationColumns } from './columns.ts'
import { kindWords } from './kind-words.ts'
import { type ReadRow, readOrganisationRow } from './read-organisation-row.ts'

const blank = Object.fromEntries(organisationColumns.map((column) => [column, ''])) as Record<
  OrganisationColumn,
  string
>
const province: OrganisationPeriod = {
  ...{ code: 'p', name: 'Tỉnh ủy', kind: 'provincial_committee', parent: null, ledBy: null, group: null },
  ...{ from: null, until: null },
}
const district: OrganisationPeriod = {
  ...province,
  ...{ code: 'p.h', name: 'Huyện ủy Một', kind: 'district_committee', parent: 'p', until: day('2025-07-01') },
}
const stored: StoredOrganisations = {
  ...{ periods: [province, district], relations: [] },
  aliases: [{ code: 'p', alias: 'BCH Đảng bộ tỉnh', from: null, until: null }],
}
const commune = { code: 'x', name: 'Đảng ủy xã X', kind: 'Cấp ủy xã', parent: 'p.h', to: '30/06/2025' }
const cell = { code: 'x.1', name: 'Chi bộ Một', kind: 'Chi bộ trực thuộc', parent: 'x', to: '30/06/2025' }

function check(...rows: Partial<OrganisationCells>[]) {
  const answers = rows.map((cells, index) =>
    readOrganisationRow({ line: index + 3, cells: { ...blank, ...cells } }),
  )
  const read = answers.filter((answer): answer is ReadRow => !Array.isArray(answer))
  const checked = checkOrganisationRows(read, stored)
  const faults = [...answers.flatMap((answer) => (Array.isArray(answer) ? answer : [])), ...checked.faults]
  return { ...checked, faults: faults.map(({ line, column, code }) => [line, column, code]) }
}

test('a commune, its cells and their other names come in, days half-open', () => {
  const { fresh, faults } = check({ ...commune, aliases: 'Xã ủy X; ĐU xã X', coordinates_with: 'p.h' }, cell)
  expect(faults).toEqual([])
  expect(fresh[0]).toMatchObject({
    period: { code: 'x', kind: 'commune_committee', from: null, until: '2025-07-01' },
    aliases: ['Xã ủy X', 'ĐU xã X'],
    relations: [{ relation: 'coordinates_with', other: 'p.h', until: '2025-07-01' }],
  })
})

test('a life in two rows goes from one kind and superior to the next', () => {
  const next = { code: 'x', name: 'Đảng ủy xã X', kind: 'Cấp ủy xã', parent: 'p', from: '01/07/2025' }
  expect(check(commune, next).faults).toEqual([])
})

test('rows that say what is recorded bring nothing in; others of the same code are refused', () => {
  const known = { code: 'p.h', name: 'Huyện ủy Một', kind: 'Cấp ủy huyện', parent: 'p', to: '30/06/2025' }
  expect(check(known)).toMatchObject({ unchanged: 1, fresh: [], faults: [] })
  expect(check({ ...known, name: 'Huyện ủy Hai' }).faults).toEqual([[3, 'code', 'code-known']])
  expect(check({ ...known, aliases: 'Tên mới' }).faults).toEqual([[3, 'code', 'code-known']])
})

test.each<[string, Partial<OrganisationCells>[], [number, OrganisationColumn | null, string]]>([
  ['a row without a name', [{ ...commune, name: ' ' }], [3, 'name', 'cell-missing']],
  ['a code in capitals', [{ ...commune, code: 'Xã X' }], [3, 'code', 'cell-not-a-code']],
  ['a kind of no rule', [{ ...commune, kind: 'Tổ đảng' }], [3, 'kind', 'cell-not-a-choice']],
  ['a day that is none', [{ ...commune, from: '31/02/2020' }], [3, 'from', 'cell-not-a-day']],
  ['a period that ends before it begins', [{ ...commune, from: '01/07/2025' }], [3, 'to', 'empty-period']],
  ['an unknown superior', [{ ...commune, parent: 'q' }], [3, 'parent', 'superior-unknown']],
  ['an unknown leading body', [{ ...commune, ledBy: 'q' }], [3, 'ledBy', 'body-unknown']],
  ['a relation to nobody', [{ ...commune, oversees: 'q' }], [3, 'oversees', 'body-unknown']],
  ['a relation to itself', [{ ...commune, advises: 'x' }], [3, 'advises', 'relation-to-itself']],
  ['a superior that ends too early', [{ ...commune, to: '' }], [3, 'parent', 'superior-missing']],
  [
    'two periods that overlap',
    [commune, { ...commune, from: '01/01/2025' }],
    [4, 'from', 'overlapping-periods'],
  ],
  [
    'a gap in a life',
    [
      { ...commune, to: '30/06/2024' },
      { ...commune, from: '01/09/2024' },
    ],
    [4, 'from', 'gap-in-life'],
  ],
  [
    'a circle',
    [
      { code: 'a', name: 'A', kind: 'Tòa án', parent: 'b' },
      { code: 'b', name: 'B', kind: 'Tòa án', parent: 'a' },
    ],
    [3, 'parent', 'structure-circle'],
  ],
  [
    'a kind under one that may not be above it that day',
    [{ ...commune, parent: 'p' }],
    [3, 'parent', 'wrong-superior-kind'],
  ],
  [
    'a kind that is no more',
    [{ code: 'h', name: 'Huyện ủy Hai', kind: 'Cấp ủy huyện', parent: 'p', from: '01/08/2025' }],
    [3, 'kind', 'kind-not-then'],
  ],
  [
    'a name twice under one superior, in another spelling',
    [commune, cell, { ...cell, code: 'x.2', name: 'CHI BỘ MỘT' }],
    [4, 'name', 'name-twice'],
  ],
  [
    'coordination said from both sides',
    [
      { ...commune, advises: 'y', coordinates_with: 'y' },
      { ...commune, code: 'y', name: 'Đảng ủy xã Y', coordinates_with: 'x' },
    ],
    [4, 'coordinates_with', 'relation-said-twice'],
  ],
  [
    'another name that is a name under the same superior',
    [cell, { ...cell, code: 'x.2', name: 'Chi bộ Hai', aliases: 'CB Hai; CHI BỘ MỘT' }, commune],
    [4, 'aliases', 'name-twice'],
  ],
  [
    'a name that is another name under the same superior',
    [{ ...cell, aliases: 'CB Một' }, { ...cell, code: 'x.2', name: 'CB Một' }, commune],
    [4, 'name', 'name-twice'],
  ],
])('finds fault with %s by row and column', (_name, rows, fault) => {
  expect(check(...rows).faults).toContainEqual(fault)
})

test('a name that another bears elsewhere is something to look at, no fault', () => {
  const other = { ...commune, code: 'y', name: 'Đảng ủy xã Y' }
  const { faults, shared } = check(commune, other, cell, { ...cell, code: 'y.1', parent: 'y' })
  expect(faults).toEqual([])
  expect(shared.map(({ line, other: bearer }) => [line, bearer])).toEqual([
    [5, 'y.1'],
    [6, 'x.1'],
  ])
})

test('two that advise each other say two things', () => {
  const other = { ...commune, code: 'y', name: 'Đảng ủy xã Y', advises: 'x' }
  expect(check({ ...commune, advises: 'y' }, other).faults).toEqual([])
})

test('another name that somebody bears elsewhere is something to look at too', () => {
  const { faults, shared } = check({ ...commune, aliases: 'BCH Đảng bộ tỉnh' })
  expect(faults).toEqual([])
  expect(shared).toEqual([{ line: 3, name: 'BCH Đảng bộ tỉnh', other: 'p' }])
})

test('what is found without fault, the rules of all recorded lives find without fault too', () => {
  const rows = fc.array(
    fc.record({
      code: fc.constantFrom('a', 'b', 'c', 'd'),
      parent: fc.constantFrom('', 'a', 'b', 'c', 'd'),
      from: fc.constantFrom('', '01/01/2020', '01/01/2022'),
      to: fc.constantFrom('', '31/12/2021', '31/12/2023'),
    }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(rows, (made) => {
      const { fresh, faults } = check(
        ...made.map((row, index) => ({ ...row, name: `Hội ${index}`, kind: kindWords.mass_organisation })),
      )
      if (faults.length > 0) return
      expect(findStructureFaults([...stored.periods, ...fresh.map(({ period }) => period)])).toEqual([])
    }),
  )
})

test('twelve thousand organisations that begin on many days are checked within the time a test has', () => {
  const rows = Array.from({ length: 12_000 }, (_, index): ReadRow => {
    const first = day(
      `20${String(10 + (index % 14)).padStart(2, '0')}-${String(1 + (index % 12)).padStart(2, '0')}-15`,
    )
    const parent = index === 0 ? null : `m${Math.floor((index - 1) / 10)}`
    return {
      line: index + 3,
      period: {
        ...{
          code: `m${index}`,
          name: `Hội ${index}`,
          kind: 'mass_organisation',
          parent,
          ledBy: null,
          group: null,
        },
        ...{ from: index < 1200 ? null : first, until: null },
      },
      ...{ aliases: [], relations: [] },
    }
  })
  expect(checkOrganisationRows(rows, stored).faults).toEqual([])
})
