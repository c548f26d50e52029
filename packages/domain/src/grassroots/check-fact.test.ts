import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { OrganisationKind } from '../organisations/index.ts'
import { checkFact, type NewRecord } from './check-fact.ts'
import type { GrassrootsEntry } from './grassroots-entry.ts'
import type { GrassrootsFact } from './grassroots-fact.ts'

const today = day('2026-03-10')
const counts = (on: string, cells: number, official: number, probationary = 0): GrassrootsFact => ({
  ...{ type: 'counts', on: day(on), cells, official, probationary },
})
const term = (from: string, until: string): GrassrootsFact => ({
  ...{ type: 'term', from: day(from), until: day(until) },
})
const rated = (year: number, decidedOn: string): GrassrootsFact => ({
  ...{ type: 'classification', year, level: 'good', decidedOn: day(decidedOn) },
})
const entries: GrassrootsEntry[] = [
  { code: 'x', sequence: 1, fact: counts('2025-12-31', 4, 40), corrects: null },
  { code: 'x', sequence: 2, fact: counts('2025-12-31', 5, 40), corrects: 1 },
]

test.each<[string, OrganisationKind, Partial<NewRecord>, string | null]>([
  ['figures of a new day', 'grassroots_committee', { fact: counts('2026-03-01', 5, 41) }, null],
  [
    'figures of a day to come',
    'grassroots_committee',
    { fact: counts('2026-03-11', 5, 41) },
    'day-in-future',
  ],
  ['figures of a department', 'department', { fact: counts('2026-03-01', 5, 41) }, 'grassroots-kind'],
  ['a second figure of one day', 'grassroots_committee', { fact: counts('2025-12-31', 6, 40) }, 'fact-known'],
  [
    'its correction with a reason',
    'grassroots_committee',
    { fact: counts('2025-12-31', 6, 40), corrects: 2, reason: 'Đếm sót một chi bộ' },
    null,
  ],
  [
    'its correction without one',
    'grassroots_committee',
    { fact: counts('2025-12-31', 6, 40), corrects: 2, reason: ' ' },
    'correction-without-reason',
  ],
  [
    'a correction that changes nothing',
    'grassroots_committee',
    { fact: counts('2025-12-31', 5, 40), corrects: 2, reason: 'Soát lại' },
    'nothing-corrected',
  ],
  [
    'the correction of a record that was corrected before',
    'grassroots_committee',
    { fact: counts('2025-12-31', 6, 40), corrects: 1, reason: 'Soát lại' },
    'fact-not-there',
  ],
  ['a record taken back', 'grassroots_committee', { fact: null, corrects: 2, reason: 'Ghi nhầm' }, null],
  [
    'a term in the place of figures',
    'grassroots_committee',
    { fact: term('2025-01-01', '2030-01-01'), corrects: 2, reason: 'Ghi nhầm' },
    'fact-of-other-matter',
  ],
  [
    'a term that ends before it begins',
    'grassroots_committee',
    { fact: term('2025-01-01', '2024-01-01') },
    'term-ends-first',
  ],
  ['a cell of two cells', 'cell', { fact: counts('2026-03-01', 2, 9) }, 'cell-is-one'],
  ['a cell of one cell', 'grassroots_cell', { fact: counts('2026-03-01', 1, 9) }, null],
  [
    'a class decided at the end of its year',
    'grassroots_committee',
    { fact: rated(2025, '2025-12-20') },
    null,
  ],
  [
    'a class decided before its year began',
    'grassroots_committee',
    { fact: rated(2026, '2025-12-20') },
    'class-before-year',
  ],
])('%s', (_name, kind, record, refused) => {
  const asked = { fact: null, corrects: null, reason: null, ...record }
  expect(checkFact(asked, { body: { kind, name: 'Đảng bộ X' }, entries, today })?.refused ?? null).toBe(
    refused,
  )
})
