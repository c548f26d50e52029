import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import { decide } from './decide.ts'
import { defaultFollowUpRules } from './follow-up-rules.ts'
import { newlyAssigned } from './newly-assigned.ts'

const today = day('2024-05-02')
const evidence = { number: '12-BC/HU', date: day('2024-04-01'), receiver: 'Tỉnh ủy' }
const sent: AssignmentFacts = {
  ...newlyAssigned({ kind: 'by', until: day('2024-07-01'), trigger: null }, day('2024-01-10')),
  ...{ evidence, submittedOn: day('2024-04-02'), submittedBy: 'dau-moi' },
}
const asked: AssignmentFacts = {
  ...newlyAssigned({ kind: 'by', until: day('2024-07-01'), trigger: null }, day('2024-01-10')),
  extensionAsk: { deadline: day('2024-08-30'), reason: 'x', on: day('2024-04-02'), by: 'dau-moi' },
  dispute: { on: day('2024-04-02'), by: 'dau-moi', correction: { what: 'words', words: 'x' } },
}
const decisions = [
  ['accepting evidence', sent, { type: 'accept-evidence' }],
  ['granting an extension', asked, { type: 'grant-extension', deadline: day('2024-08-30'), reason: 'x' }],
  ['refusing an extension', asked, { type: 'refuse-extension', reason: 'x' }],
  ['approving a correction', asked, { type: 'approve-correction', reason: 'x' }],
  ['rejecting a correction', asked, { type: 'reject-correction', reason: 'x' }],
] as const

const held = (from: string, until: string | null) => ({
  ...{ post: 'dau-moi', from: day(from), until: until === null ? null : day(until) },
})
const deciders = [
  ['by the post that asked', { by: 'dau-moi' }, true],
  ['by another post', { by: 'theo-doi' }, false],
  [
    'by another post whose person held the asking post on the day of asking',
    { by: 'theo-doi', holdings: [held('2023-01-01', '2024-04-15')] },
    true,
  ],
  [
    'by another post whose person gave the asking post up before',
    { by: 'theo-doi', holdings: [held('2023-01-01', '2024-04-02')] },
    false,
  ],
  [
    'by another post whose person took the asking post over after',
    { by: 'theo-doi', holdings: [held('2024-04-03', '2024-04-30')] },
    false,
  ],
] as const

for (const [what, facts, command] of decisions)
  test.each(deciders)(`${what} %s`, (_, decider, isRefused) => {
    const decision = decide(facts, command, { today, rules: defaultFollowUpRules, ...decider })
    if (isRefused) expect(decision).toMatchObject({ refused: 'second-person-needed' })
    else expect(decision).toHaveProperty('happening')
  })
