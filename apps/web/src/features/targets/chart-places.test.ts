import { day } from '@dondoc/domain/days'
import { heldValues, type MeasuredValue } from '@dondoc/domain/targets'
import { expect, test } from 'vitest'
import { chart, chartPlaces } from './chart-places.ts'

const record = (id: string, period: string, value: number): MeasuredValue => ({
  ...{ id, kind: 'measured', body: 'a', period, on: day('2024-06-01'), value },
  ...{ source: '', corrects: null, reason: null, recordedOn: day('2024-06-01') },
})
const held = heldValues([record('1', '2021', 0), record('2', '2023', 2)], day('2024-06-01'))
const [start = null] = held

test('the first figure stands at the left, the last day of the target at the right', () => {
  const places = chartPlaces({ start, held, goal: 5, by: day('2026-12-31') })
  expect(places?.points[0]?.x).toBe(chart.left)
  expect(places?.course?.[1].x).toBe(chart.width - chart.right)
  expect(places?.ends).toEqual(['2021-12-31', '2026-12-31'])
})

test('the axis goes by round figures from below the lowest to above the highest', () => {
  const places = chartPlaces({ start, held, goal: 5, by: day('2026-12-31') })
  expect(places?.steps.map(({ value }) => value)).toEqual([0, 2, 4, 6])
  expect(places?.steps[0]?.y).toBe(chart.height - chart.bottom)
  expect(places?.steps.at(-1)?.y).toBe(chart.top)
})

test('a target without a year has no way to it, and nothing measured has no chart', () => {
  expect(chartPlaces({ start, held, goal: 5, by: null })?.course).toBeNull()
  expect(chartPlaces({ start: null, held: [], goal: 5, by: null })).toBeNull()
})

test('the way begins where the standing has it begin, at a baseline after the first figure', () => {
  const [baseline = null] = held.slice(1)
  const places = chartPlaces({ start: baseline, held, goal: 5, by: day('2026-12-31') })
  expect(places?.course?.[0]).toMatchObject({ x: places?.points[1]?.x, y: places?.points[1]?.y })
})
