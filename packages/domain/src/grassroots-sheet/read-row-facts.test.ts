import { expect, test } from 'vitest'
import { type GrassrootsCells, type GrassrootsColumn, grassrootsColumns } from './columns.ts'
import { readRowFacts } from './read-row-facts.ts'

const blank = Object.fromEntries(grassrootsColumns.map((column) => [column, ''])) as Record<
  GrassrootsColumn,
  string
>
const exported: GrassrootsCells = {
  ...blank,
  code: 'x',
  version: '2',
  name: 'Chi bộ X',
  termFrom: '01/06/2020',
  termTo: '31/05/2025',
}
const read = (edits: Partial<GrassrootsCells>) =>
  readRowFacts({ line: 3, exported, cells: { ...exported, ...edits } })

test('a group of cells says one fact, its last day included', () => {
  const edits = {
    termFrom: '1/6/2025',
    termTo: '31/5/2030',
    countedOn: '31/12/2025',
    cells: '12',
    official: '1.234',
    probationary: '0',
  }
  expect(read(edits).facts.map(({ fact }) => fact)).toEqual([
    { type: 'term', from: '2025-06-01', until: '2030-06-01' },
    { type: 'counts', on: '2025-12-31', cells: 12, official: 1234, probationary: 0 },
  ])
})

test.each(['Hoàn thành tốt nhiệm vụ', 'hoàn thành tốt', 'HOÀN THÀNH TỐT NHIỆM VỤ'])(
  '%s is a level',
  (classLevel) => {
    const { facts } = read({ classYear: '2025', classLevel, classOn: '20/12/2025' })
    expect(facts).toMatchObject([{ fact: { type: 'classification', year: 2025, level: 'good' } }])
  },
)

test.each<[string, Partial<GrassrootsCells>, string, GrassrootsColumn]>([
  ['a changed name', { name: 'Chi bộ Y' }, 'column-locked', 'name'],
  ['half a term', { termTo: '' }, 'cell-missing', 'termTo'],
  ['a term emptied', { termFrom: '', termTo: '' }, 'cell-emptied', 'termFrom'],
  ['a day that is none', { termTo: '31/06/2025' }, 'cell-not-a-day', 'termTo'],
  [
    'members in words',
    { countedOn: '1/1/2026', cells: '1', official: 'mười', probationary: '0' },
    'cell-not-a-count',
    'official',
  ],
  [
    'a level of no regulation',
    { classYear: '2025', classLevel: 'Giỏi', classOn: '20/12/2025' },
    'cell-not-a-choice',
    'classLevel',
  ],
  [
    'a year of two figures',
    { classYear: '25', classLevel: 'hoàn thành', classOn: '20/12/2025' },
    'cell-not-a-year',
    'classYear',
  ],
])('finds fault with %s', (_name, edits, code, column) => {
  const { facts, faults } = read(edits)
  expect(facts).toEqual([])
  expect(faults).toContainEqual({ code, column })
})

test('a row that nobody changed asks for nothing, and one that was not exported is none', () => {
  expect(read({})).toEqual({ changes: [], faults: [], facts: [] })
  expect(readRowFacts({ line: 9, exported: null, cells: exported }).faults).toEqual([
    { code: 'row-unknown', column: null },
  ])
})
