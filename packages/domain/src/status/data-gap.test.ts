import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { type AssignmentFacts, newlyAssigned } from '../tasks/index.ts'
import { isUnproven } from './data-gap.ts'

const open = newlyAssigned({ kind: 'by', until: day('2024-01-01'), trigger: null }, day('2023-04-01'))
const evidence = { number: '45-BC/BTCTU', date: day('2023-12-01'), receiver: 'Ban Thường vụ Tỉnh ủy' }
const file = { id: 'f', name: 'Báo cáo.pdf' }
const accepted = { evidence, acceptedOn: day('2023-12-05') }

// The 90th day after 05/12/2023 is 04/03/2024.
test.each<[string, Partial<AssignmentFacts>, string, boolean]>([
  ['work that nobody says is done', {}, '2024-01-15', false],
  ['a number alone that waits for acceptance, however long', { evidence }, '2024-12-31', true],
  ['a product that can be opened', { evidence: { ...evidence, file } }, '2024-01-15', false],
  ['a number alone that was accepted', accepted, '2024-03-03', true],
  ['a number alone that was accepted 90 days ago', accepted, '2024-03-04', false],
  [
    'an accepted product that can be opened',
    { ...accepted, evidence: { ...evidence, file } },
    '2024-01-15',
    false,
  ],
  ['work that was withdrawn', { evidence, withdrawnOn: day('2024-01-02') }, '2024-01-15', false],
])('%s on the day: %o, %s: %s', (_name, facts, today, unproven) => {
  expect(isUnproven({ ...open, ...facts }, day(today))).toBe(unproven)
})
