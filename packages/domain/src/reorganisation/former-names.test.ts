import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { OrganisationPeriod } from '../organisations/index.ts'
import { formerNames } from './former-names.ts'

const life = (code: string, name: string, from: string | null, until: string | null): OrganisationPeriod => ({
  ...{ code, name, kind: 'advisory_agency', parent: null, ledBy: null, group: null },
  ...{ from: from === null ? null : day(from), until: until === null ? null : day(until) },
})
const periods = [
  life('btg', 'Ban Tuyên giáo', null, '2025-02-03'),
  life('bdv', 'Ban Dân vận', null, '2025-02-03'),
  life('btgdv', 'Ban Tuyên giáo và Dân vận', '2025-02-03', null),
  life('vp', 'Văn phòng cũ', null, '2025-03-01'),
  life('vp', 'Văn phòng', '2025-03-01', null),
  life('huyện', 'Huyện ủy', null, '2025-07-01'),
]
const ended = (from: string, to: string[], on: string) =>
  [from, { from, to, on: day(on), decision: 'qđ' }] as const
const successions = new Map([
  ended('btg', ['btgdv'], '2025-02-03'),
  ended('bdv', ['btgdv'], '2025-02-03'),
  ended('huyện', ['xã a', 'xã b'], '2025-07-01'),
])
const names = (code: string, from: string, until: string) =>
  formerNames(periods, successions, code, { from: day(from), until: day(until) }).map(({ name }) => name)

test.each([
  [
    'a merged body bears those of both before',
    'btgdv',
    '2025-01-01',
    '2025-04-01',
    ['Ban Tuyên giáo', 'Ban Dân vận'],
  ],
  ['a renamed body bears its old one', 'vp', '2025-01-01', '2025-04-01', ['Văn phòng cũ']],
  ['a period before the change has one name', 'vp', '2024-10-01', '2025-01-01', []],
  ['a period that begins with the change has one name', 'btgdv', '2025-02-03', '2025-04-01', []],
  [
    'one of several that a district could go into does not bear its name',
    'xã a',
    '2025-01-01',
    '2026-01-01',
    [],
  ],
])('%s', (_name, code, from, until, expected) => {
  expect(names(code, from, until)).toEqual(expected)
})
