import { expect, it } from 'vitest'
import { readBullet } from './read-bullet.ts'

it.each([
  ['- Rà soát quy hoạch', '-', 'Rà soát quy hoạch'],
  ['* Rà soát quy hoạch', '-', 'Rà soát quy hoạch'],
  ['➢ Rà soát quy hoạch', '➢', 'Rà soát quy hoạch'],
  ['\uF0B7 Rà soát quy hoạch', '\uF0B7', 'Rà soát quy hoạch'],
  ['12    - Rà soát quy hoạch', '-', 'Rà soát quy hoạch'],
  ['__ - Rà soát quy hoạch', '-', 'Rà soát quy hoạch'],
  ['_ Rà soát quy hoạch', '-', 'Rà soát quy hoạch'],
  ['-Rà soát quy hoạch', '-', 'Rà soát quy hoạch'],
  ['− Rà soát quy hoạch', '−', 'Rà soát quy hoạch'],
  ['~ Rà soát quy hoạch', '-', 'Rà soát quy hoạch'],
  ['_ > Rà soát quy hoạch', '-', 'Rà soát quy hoạch'],
  ['— Rà soát quy hoạch', '-', 'Rà soát quy hoạch'],
  ['¬ Rà soát quy hoạch', '-', 'Rà soát quy hoạch'],
])('sees the bullet of «%s»', (line, marker, text) => {
  expect(readBullet(line)).toEqual({ marker, text })
})

it.each(['_rà soát_ quy hoạch', '-5 % mỗi năm', '-Nội.', '_ rà soát quy hoạch', 'Rà soát - quy hoạch'])(
  'sees no bullet in «%s»',
  (line) => {
    expect(readBullet(line)).toBeNull()
  },
)
