import { day } from '@dondoc/domain/days'
import { expect, it } from 'vitest'
import { type DecisionDraft, decisionOf } from './decision-of.ts'

const typed: DecisionDraft = {
  ...{
    number: '01-QĐ/TU',
    signedOn: null,
    issuer: '',
    subject: 'Đổi tên Ban',
    effectiveOn: day('2025-03-01'),
  },
  ...{ changes: [{ type: 'rename', code: 'ban', name: 'Ban mới' }], reason: '', isTakenBack: false },
}
const wrong = { id: '00000000-0000-4000-8000-000000000001', documentId: null }

it('is a new decision once its subject, its day and a change are there', () => {
  expect(decisionOf(typed)).toMatchObject({ subject: 'Đổi tên Ban', corrects: null, reason: null })
  expect(decisionOf({ ...typed, subject: ' ' })).toBeNull()
  expect(decisionOf({ ...typed, effectiveOn: null })).toBeNull()
  expect(decisionOf({ ...typed, changes: [] })).toBeNull()
})

it('corrects a record only with a reason', () => {
  expect(decisionOf(typed, wrong)).toBeNull()
  expect(decisionOf({ ...typed, reason: 'Ghi nhầm ngày' }, wrong)).toMatchObject({
    ...{ corrects: wrong.id, reason: 'Ghi nhầm ngày' },
    changes: typed.changes,
  })
})

it('takes a record back by a correction without changes', () => {
  const takenBack = { ...typed, reason: 'Chưa ban hành', isTakenBack: true }
  expect(decisionOf(takenBack, wrong)).toMatchObject({ corrects: wrong.id, changes: [] })
})
