import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { brokenDecisions } from './broken-decisions.ts'
import type { TracedPeriod } from './lives.ts'
import type { StructureDecision } from './structure-decision.ts'

const known: TracedPeriod = {
  ...{ code: 'tu', name: 'Tỉnh ủy', kind: 'provincial_committee', parent: null, ledBy: null, group: null },
  ...{ from: null, until: null, startedBy: null, endedBy: null },
}
const decision = (
  id: string,
  position: number,
  effectiveOn: string,
  changes: StructureDecision['changes'],
): StructureDecision => ({ id, position, effectiveOn: day(effectiveOn), changes })

const body = {
  code: 'b',
  name: 'Ban',
  kind: 'advisory_agency',
  parent: 'tu',
  ledBy: null,
  group: null,
} as const
const established = decision('established', 1, '2025-01-01', [{ type: 'establish', body }])
const renamed = decision('renamed', 2, '2025-02-01', [{ type: 'rename', code: 'b', name: 'Ban mới' }])
const ended = decision('ended', 3, '2025-03-01', [{ type: 'cease', codes: ['b'], successors: [] }])
const elsewhere = decision('elsewhere', 4, '2025-04-01', [
  { type: 'rename', code: 'tu', name: 'Tỉnh ủy mới' },
])

test('no decision fails where each finds its body', () => {
  expect(brokenDecisions([known], [established, renamed, ended, elsewhere], 'established')).toEqual([])
})

test('without the decision that established a body, all that build on it fail, and no other', () => {
  expect(brokenDecisions([known], [elsewhere, ended, renamed], 'established')).toEqual(['renamed', 'ended'])
})

test('a body established later than it was renamed breaks the renaming alone', () => {
  const late = { ...established, effectiveOn: day('2025-02-15') }
  expect(brokenDecisions([known], [late, renamed, ended], 'established')).toEqual(['renamed'])
})

test('what was placed under a body that is then not there fails too', () => {
  const part = { ...body, code: 'p', name: 'Phòng', parent: 'b' }
  const placed = decision('placed', 2, '2025-01-01', [{ type: 'establish', body: part }])
  expect(brokenDecisions([known], [placed, elsewhere], 'established')).toEqual(['placed'])
})

test('a decision that ends the superior of what stood there before breaks no other: it is refused itself', () => {
  const part = { ...body, code: 'p', name: 'Phòng', parent: 'b' }
  const placed = decision('placed', 2, '2025-01-01', [{ type: 'establish', body: part }])
  expect(brokenDecisions([known], [established, placed, ended], 'ended')).toEqual([])
})

test('a later end of a superior fails where what stood below it would be left behind', () => {
  const above = {
    ...known,
    code: 'huyện',
    name: 'Huyện ủy',
    kind: 'district_committee',
    parent: 'tu',
  } as const
  const below = {
    ...known,
    code: 'xã',
    name: 'Đảng ủy xã',
    kind: 'commune_committee',
    parent: 'huyện',
  } as const
  const ending = decision('district-ends', 2, '2025-07-01', [
    { type: 'cease', codes: ['huyện'], successors: [] },
  ])
  expect(brokenDecisions([known, above, below], [ending], 'communes-end')).toEqual(['district-ends'])
})
