import { expect, test } from 'vitest'
import type { DraftTarget } from '../programme/index.ts'
import { compareTargets } from './compare-targets.ts'

const target = (measure: string, unit: string | null = '%', value: number | null = 5): DraftTarget => ({
  ...{ measure, unit, value, operator: value === null ? 'milestone' : '>=', by: null },
  ...{ source: { from: 0, until: 1 }, readings: {} },
})
const changes = (earlier: DraftTarget[], now: DraftTarget[]) => {
  const { dropped, added } = compareTargets(earlier, now)
  const words = ({ measure, unit }: { measure: string; unit: string }) => `${measure} ${unit}`
  return {
    dropped: dropped.map((one) => [words(one), one.candidates.map(words)]),
    added: added.map(words),
  }
}

test('the same words in the same unit go on, whatever the number and its year', () => {
  expect(changes([target('giảm biên chế')], [target('giảm biên chế', '%', 7)])).toEqual({
    dropped: [],
    added: [],
  })
})

test('other words are offered in the same unit alone, the likest first', () => {
  const earlier = [target('tinh giản biên chế cán bộ, công chức')]
  const now = [
    target('kết nạp đảng viên'),
    target('tinh giản biên chế công chức', 'người'),
    target('tinh giản ít nhất biên chế cán bộ, công chức, viên chức'),
  ]
  expect(changes(earlier, now)).toEqual({
    dropped: [
      [
        'tinh giản biên chế cán bộ, công chức %',
        ['tinh giản ít nhất biên chế cán bộ, công chức, viên chức %', 'kết nạp đảng viên %'],
      ],
    ],
    added: [
      'kết nạp đảng viên %',
      'tinh giản biên chế công chức người',
      'tinh giản ít nhất biên chế cán bộ, công chức, viên chức %',
    ],
  })
})

test('a measure that is gone with nothing new in its unit has no candidate, and milestones are no measures', () => {
  const now = [target('số xã đạt chuẩn', null), target('hoàn thành đề án', '%', null)]
  expect(changes([target('giảm biên chế')], now)).toEqual({
    dropped: [['giảm biên chế %', []]],
    added: ['số xã đạt chuẩn '],
  })
})
