import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { DocumentHead } from '../programme/index.ts'
import { isVersionOf } from './is-version-of.ts'

const plan: DocumentHead = {
  ...{ type: 'Kế hoạch', number: '12', symbol: '12-KH/TU', issuer: 'Tỉnh ủy Phú Yên', place: 'Phú Yên' },
  ...{ date: day('2024-03-01'), subject: 'về luân chuyển cán bộ' },
}

test.each<[string, Partial<DocumentHead>, boolean]>([
  ['a corrected copy of the same day', { subject: 'về luân chuyển, điều động cán bộ' }, true],
  ['one in capitals, with tone marks elsewhere', { issuer: 'TỈNH UỶ PHÚ YÊN', symbol: '12-kh/tu' }, true],
  ['one that prints no date', { date: null }, true],
  ['one of another number', { symbol: '13-KH/TU' }, false],
  ['one of the same number of the next year', { date: day('2025-03-01') }, false],
  ['one of another committee', { issuer: 'Tỉnh ủy Bình Định' }, false],
  ['one of another type', { type: 'Công văn' }, false],
  ['one without a number', { symbol: null }, false],
])('%s', (_what, other, version) => {
  expect(isVersionOf({ ...plan, ...other }, plan)).toBe(version)
})
