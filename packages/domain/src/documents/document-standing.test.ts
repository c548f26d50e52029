import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { inForce, standingOf } from './document-standing.ts'
import type { RegisteredDocument } from './registered-document.ts'

type Life = Pick<RegisteredDocument, 'origin' | 'inForceFrom' | 'ending'>

const own: Life = { origin: 'registered', inForceFrom: day('2018-03-08'), ending: null }
/** 132-QĐ/TW of 08/3/2018, replaced by 124-QĐ/TW on 04/10/2023. */
const replaced: Life = { ...own, ending: { how: 'replaced', on: day('2023-10-04'), by: '124' } }
const cited: Life = { origin: 'cited', inForceFrom: null, ending: null }

test.each<[string, Life, string, string]>([
  ['on its first day', own, '2018-03-08', 'in_force'],
  ['the day before', own, '2018-03-07', 'not_yet_in_force'],
  ['years later, nothing having ended it', own, '2026-11-23', 'in_force'],
  ['on the last day before its replacement', replaced, '2023-10-03', 'in_force'],
  ['on the day of its replacement', replaced, '2023-10-04', 'replaced'],
  ['only cited, so nobody knows', cited, '2026-11-23', 'only_cited'],
  ['only cited, but known to be replaced', { ...cited, ending: replaced.ending }, '2023-10-04', 'replaced'],
  ['only cited, before its replacement', { ...cited, ending: replaced.ending }, '2023-10-03', 'only_cited'],
  [
    'repealed',
    { ...own, ending: { how: 'repealed', on: day('2020-01-01'), by: 'x' } },
    '2020-01-01',
    'repealed',
  ],
  [
    'at the end of its term',
    { ...own, ending: { how: 'expired', on: day('2021-01-01'), by: null } },
    '2021-01-01',
    'expired',
  ],
  [
    'with a day of force later than its date',
    { ...own, inForceFrom: day('2025-07-01') },
    '2025-06-30',
    'not_yet_in_force',
  ],
])('a document %s', (_case, life, on, standing) => {
  expect(standingOf(life, day(on))).toBe(standing)
  expect(inForce(life, day(on))).toBe(standing === 'in_force')
})
