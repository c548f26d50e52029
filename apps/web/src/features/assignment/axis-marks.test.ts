import type { AssignmentView } from '@dondoc/contracts'
import { day } from '@dondoc/domain/days'
import { expect, it } from 'vitest'
import { axisMarks } from './axis-marks.ts'

const view = (deadline: string | null, asOf: string, progress: string | null = null) =>
  ({
    asOf: day(asOf),
    row: { deadline: deadline && day(deadline), lastProgressOn: progress && day(progress) },
    schedule: { kind: 'within', from: day('2023-01-01'), until: day('2024-01-01'), trigger: null },
    evidence: null,
    history: [],
  }) as unknown as AssignmentView

const places = (marks: ReturnType<typeof axisMarks>) => marks.map(({ name, at }) => [name, Math.round(at)])

it('lays the days of a task on one line in their order', () => {
  expect(places(axisMarks(view('2023-12-31', '2024-12-30', '2023-07-02')))).toEqual([
    ['start', 0],
    ['progress', 25],
    ['deadline', 50],
    ['asOf', 100],
  ])
})

it('ends at the deadline while that lies ahead', () => {
  expect(places(axisMarks(view('2023-12-31', '2023-07-02')))).toEqual([
    ['start', 0],
    ['asOf', 50],
    ['deadline', 100],
  ])
})

it('draws nothing where there is no deadline', () => {
  expect(axisMarks(view(null, '2023-07-02'))).toEqual([])
})
