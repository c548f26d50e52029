import { day } from '@dondoc/domain/days'
import { expect, test } from 'vitest'
import { canBeTakenBack } from './can-be-taken-back.ts'

const takenBack = { on: day('2023-10-25'), by: 'Văn phòng', reason: 'Nhầm văn bản' }

test.each([
  ['whose time runs', { obstacle: null, takenBack: null }, true],
  ['whose work is accepted', { obstacle: 'done', takenBack: null }, false],
  [
    'whose release was taken back, though another document released the task again',
    { obstacle: null, takenBack },
    false,
  ],
] as const)('a holder %s', (_name, holder, can) => {
  expect(canBeTakenBack(holder)).toBe(can)
})
