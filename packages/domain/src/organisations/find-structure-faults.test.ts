import { describe, expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { findStructureFaults } from './find-structure-faults.ts'
import type { OrganisationPeriod } from './organisation.ts'

function period(
  code: string,
  from: string | null,
  until: string | null,
  parent: string | null,
): OrganisationPeriod {
  return {
    code,
    name: code,
    kind: 'advisory_agency',
    parent,
    ledBy: null,
    group: null,
    from: from === null ? null : day(from),
    until: until === null ? null : day(until),
  }
}

describe('periods that cannot be a history', () => {
  test('a rename on a day, with the superior there all the time, is without fault', () => {
    const history = [
      period('tu', null, null, null),
      period('ban', '2025-02-03', null, 'tu'),
      period('ban', null, '2025-02-03', 'tu'),
    ]
    expect(findStructureFaults(history)).toEqual([])
  })

  test('a period that ends before it begins, or on the same day', () => {
    expect(findStructureFaults([period('ban', '2025-02-03', '2025-02-03', null)])).toEqual([
      { refused: 'empty-period', facts: { code: 'ban', from: '2025-02-03', until: '2025-02-03' } },
    ])
  })

  test('two periods of one organisation that share a day', () => {
    const history = [period('ban', null, '2025-02-04', null), period('ban', '2025-02-03', null, null)]
    expect(findStructureFaults(history)).toEqual([
      { refused: 'overlapping-periods', facts: { code: 'ban', from: '2025-02-03', until: null } },
    ])
  })

  test('an organisation that ends and lives again under the same code', () => {
    const history = [period('ban', null, '2025-02-03', null), period('ban', '2025-03-01', null, null)]
    expect(findStructureFaults(history)).toEqual([
      { refused: 'gap-in-life', facts: { code: 'ban', from: '2025-02-03', until: '2025-03-01' } },
    ])
  })

  test('a superior that ends before its subordinate, begins after it, or was never recorded', () => {
    const history = [
      period('huyện', '2020-01-01', '2025-07-01', null),
      period('xã a', '2020-01-01', '2025-07-02', 'huyện'),
      period('xã b', null, '2025-07-01', 'huyện'),
      period('xã c', '2020-01-01', '2021-01-01', 'không có'),
      period('xã d', '2020-01-01', '2025-07-01', 'huyện'),
    ]
    expect(findStructureFaults(history).map(({ refused, facts }) => [refused, facts?.code])).toEqual([
      ['superior-missing', 'xã a'],
      ['superior-missing', 'xã b'],
      ['superior-missing', 'xã c'],
    ])
  })

  test('a circle is named with the day from which it closes', () => {
    const history = [
      period('a', null, '2025-01-01', null),
      period('a', '2025-01-01', null, 'c'),
      period('b', null, null, 'a'),
      period('c', null, null, 'b'),
      period('d', null, null, 'a'),
    ]
    expect(findStructureFaults(history)).toEqual([
      { refused: 'structure-circle', facts: { code: 'a', from: '2025-01-01' } },
    ])
  })

  test('an organisation under itself since before all records', () => {
    expect(findStructureFaults([period('a', null, null, 'a')])).toEqual([
      { refused: 'structure-circle', facts: { code: 'a', from: null } },
    ])
  })
})
