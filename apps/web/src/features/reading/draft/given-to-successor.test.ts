import type { DraftCommand } from '@dondoc/domain/drafts'
import { describe, expect, it } from 'vitest'
import { givenToSuccessor } from './given-to-successor.ts'

const match: DraftCommand = { type: 'match-body', name: 'Sở GTVT', organisations: ['bt.tc', 'bt.gt'] }
const ended = { code: 'bt.gt', successor: 'Sở Xây dựng' }
const succeeded = {
  code: 'organisation-succeeded' as const,
  facts: { ...ended, successorCode: 'bt.xd' },
}

describe('what was refused because a body has ended', () => {
  it('is given to the one that goes on with its work, and what else was asked for stays', () => {
    expect(givenToSuccessor(match, succeeded)).toEqual({ ...match, organisations: ['bt.tc', 'bt.xd'] })
    const change = { assignedBy: 'bt.gt' }
    expect(
      givenToSuccessor({ type: 'change-receipt', change }, { ...succeeded, code: 'assigner-succeeded' }),
    ).toEqual({
      ...{ type: 'change-receipt', change: { assignedBy: 'bt.xd' } },
    })
  })

  it('is left to a person where several go on, where none does, and where it was refused for something else', () => {
    const several = { ...succeeded, facts: { ...ended, successorCode: null } }
    expect(givenToSuccessor(match, several)).toBeNull()
    expect(givenToSuccessor(match, { code: 'organisation-ended', facts: ended })).toBeNull()
    expect(givenToSuccessor({ type: 'undo' }, succeeded)).toBeNull()
  })
})
