import { day } from '@dondoc/domain/days'
import { describe, expect, test } from 'vitest'
import { saidStanding } from './said-standing.ts'

const merged = {
  ...{ code: 'bt.dv', name: 'Ban Dân vận Tỉnh ủy', on: day('2025-03-10') },
  endedOn: day('2025-02-03'),
  successors: [{ code: 'bt.tg', name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy' }],
} as const
const renamed = { ...merged, successors: [{ code: 'bt.dv', name: 'Ban Dân vận' }] } as const

describe('the heading of a printed name', () => {
  test('of a body merged before the day of receipt says that it is there no more', () => {
    expect(saidStanding({ standing: 'unknown', absent: [merged] })).toBe('ended')
  })

  test('of a body dissolved without a successor says the same', () => {
    expect(saidStanding({ standing: 'unknown', absent: [{ ...merged, successors: [] }] })).toBe('ended')
  })

  test('of a body that changed its name says that the name is a former one', () => {
    expect(saidStanding({ standing: 'unknown', absent: [renamed] })).toBe('renamed')
  })

  test('that nobody ever bore says that it is in no register', () => {
    expect(saidStanding({ standing: 'unknown', absent: [] })).toBe('unknown')
  })

  test('for which one was chosen who is gone keeps saying that somebody was chosen', () => {
    expect(saidStanding({ standing: 'gone', absent: [merged] })).toBe('gone')
  })
})
