import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { applyEvent } from './apply-event.ts'
import type { AssignmentHappening } from './assignment-event.ts'
import type { AssignmentFacts } from './assignment-facts.ts'
import { decideGiver } from './decide-giver.ts'
import { giverOf, parentOf } from './giver-of.ts'
import { newlyAssigned } from './newly-assigned.ts'

const district = { assignmentId: 'viec-cua-huyen', organisationCode: 'huyen' }
const successor = { assignmentId: 'viec-cua-don-vi-moi', organisationCode: 'moi' }
const given = newlyAssigned({ kind: 'standing', trigger: null }, day('2025-01-06'))
const on = day('2025-07-01')
const after = (facts: AssignmentFacts, happening: AssignmentHappening) =>
  applyEvent(facts, { sequence: 2, on, happening })

test('work stands under what it was given out from, until that goes on under another body', () => {
  expect(parentOf(given, district)).toEqual(district)
  const moved = after(given, { type: 'giver-changed', under: successor })
  expect(parentOf(moved, district)).toEqual(successor)
  expect(giverOf(parentOf(moved, district), 'xa')).toBe('moi')
})

test('nobody gives to itself, and work of the assigning side has no giver', () => {
  expect(giverOf(successor, 'moi')).toBeNull()
  expect(giverOf(null, 'xa')).toBeNull()
})

const evidence = { number: '12-BC/ĐU', date: day('2025-06-19'), receiver: 'Huyện ủy' }
const sent = after(given, { type: 'evidence-submitted', evidence, receivedOn: on, by: 'a' })
test.each([
  ['open', given, on],
  ['waiting for acceptance', sent, on],
  ['accepted', after(sent, { type: 'evidence-accepted', quality: 'met' }), on],
  ['withdrawn', after(given, { type: 'withdrawn', reason: 'x' }), null],
  ['handed over', after(given, { type: 'handed-over', to: 'y', assignment: 'z', reason: 'x' }), null],
] as const)('work that is %s moves with its giver on %j', (_, facts, day) => {
  expect(decideGiver(facts, successor, on)?.on ?? null).toBe(day)
})

test('a corrected number is of the same paper, so its file stays; a correction with a file brings its own', () => {
  const file = { id: '1', name: 'Báo cáo.pdf' }
  const proven = after(given, {
    ...{ type: 'evidence-submitted', evidence: { ...evidence, file }, receivedOn: on, by: 'a' },
  })
  const corrected = (other: { id: string; name: string } | null) =>
    after(proven, {
      ...{ type: 'correction-approved', approvedOn: on, reason: '' },
      correction: {
        what: 'evidence',
        evidence: { ...evidence, number: '13', ...(other && { file: other }) },
      },
    }).evidence
  expect(corrected(null)).toMatchObject({ number: '13', file })
  expect(corrected({ id: '2', name: 'Bản đúng.pdf' })?.file?.id).toBe('2')
})
