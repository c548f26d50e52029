import { expect, test } from 'vitest'
import { contains, day } from '../days/index.ts'
import { findMisplaced } from './find-misplaced.ts'
import { kindRules } from './kind-rules.ts'
import { levelOfKind } from './level-of-kind.ts'
import { type OrganisationKind, type OrganisationPeriod, organisationKinds } from './organisation.ts'

const period = (
  code: string,
  kind: OrganisationKind,
  parent: string | null,
  [from, until]: [string | null, string | null] = [null, null],
): OrganisationPeriod => ({
  ...{ code, name: code, kind, parent, ledBy: null, group: null },
  ...{ from: from === null ? null : day(from), until: until === null ? null : day(until) },
})
const province = period('tỉnh', 'provincial_committee', null)
const district = period('huyện', 'district_committee', 'tỉnh', [null, '2025-07-01'])

test.each<[string, OrganisationPeriod[], string[]]>([
  [
    'a commune under its district until 30/6/2025',
    [district, period('xã', 'commune_committee', 'huyện', [null, '2025-07-01'])],
    [],
  ],
  [
    'a commune directly under the province since 1/7/2025',
    [period('xã', 'commune_committee', 'tỉnh', ['2025-07-01', null])],
    [],
  ],
  [
    'a commune directly under the province a day too early',
    [period('xã', 'commune_committee', 'tỉnh', ['2025-06-30', null])],
    ['wrong-superior-kind'],
  ],
  [
    'a grassroots committee under a district and a cell in it',
    [
      district,
      period('cơ sở', 'grassroots_committee', 'huyện', [null, '2025-07-01']),
      period('chi bộ', 'cell', 'cơ sở', [null, '2025-07-01']),
    ],
    [],
  ],
  [
    'a cell in a commune committee while that was itself a grassroots one',
    [
      district,
      period('xã', 'commune_committee', 'huyện', [null, '2025-07-01']),
      period('chi bộ', 'cell', 'xã', [null, '2025-07-01']),
    ],
    [],
  ],
  [
    'a grassroots cell under a commune committee since 1/7/2025',
    [
      period('xã', 'commune_committee', 'tỉnh', ['2025-07-01', null]),
      period('chi bộ', 'grassroots_cell', 'xã', ['2025-07-01', null]),
    ],
    [],
  ],
  [
    'a cell of a grassroots committee directly under a commune that stands above them',
    [
      period('xã', 'commune_committee', 'tỉnh', ['2025-07-01', null]),
      period('chi bộ', 'cell', 'xã', ['2025-07-01', null]),
    ],
    ['wrong-superior-kind'],
  ],
  ['a district that nobody has ended yet', [period('huyện', 'district_committee', 'tỉnh')], []],
  [
    'a district established after the districts ended',
    [period('huyện', 'district_committee', 'tỉnh', ['2025-07-01', null])],
    ['kind-not-then'],
  ],
  ['a department under a Party committee', [period('sở', 'department', 'tỉnh')], ['wrong-superior-kind']],
  ['a department at the top of what is recorded', [period('sở', 'department', null)], []],
])('%s', (_name, periods, faults) => {
  expect(findMisplaced([province, ...periods]).map(({ refused }) => refused)).toEqual(faults)
})

test('a commune committee changed its level on 1/7/2025 (298-QĐ/TW)', () => {
  const levels = ['2025-06-30', '2025-07-01'].map((on) => levelOfKind('commune_committee', day(on)))
  expect(levels).toEqual(['grassroots', 'above_grassroots'])
})

test('every kind has one rule a day', () => {
  for (const kind of organisationKinds)
    for (const on of ['2023-04-01', '2025-06-30'])
      expect(
        kindRules.filter((rule) => rule.kind === kind && contains(rule, day(on))),
        kind,
      ).toHaveLength(1)
})
