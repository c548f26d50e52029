import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { applyPlanEvent } from './apply-plan-event.ts'
import { answersByPlan, owesPlan } from './owes-plan.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { PlanHappening } from './plan-happening.ts'
import type { PlanLine } from './plan-line.ts'
import { planMatrix } from './plan-matrix.ts'

const on = day('2023-05-04')
const line = (id: string, task: string | null): PlanLine => ({
  ...{ id, task, text: id, responsible: 'hu', schedulePhrase: '', deliverable: null },
  schedule: { kind: 'unspecified', trigger: null },
})

function planOf(tasks: readonly (string | null)[], ...then: readonly PlanHappening[]): PlanFacts {
  const lines = tasks.map((task, index) => line(`l${index}`, task))
  const begun = applyPlanEvent(null, { sequence: 1, on, happening: { type: 'begun', lines } })
  return then.reduce(
    (plan, happening, index) => applyPlanEvent(plan, { sequence: index + 2, on, happening }),
    begun,
  )
}
const approved: readonly PlanHappening[] = [
  { type: 'submitted', by: 'hu' },
  { type: 'approved', code: 'KH-1' },
]
const held = (organisation: string, task: string, open = true) => ({ organisation, task, open })

test('every task without a plan item says why, and every item without a task is named', () => {
  const plans = new Map([
    ['a', planOf(['t1', null, 't9'], ...approved)],
    ['b', planOf(['t1'])],
  ])
  const all = [held('a', 't1'), held('a', 't2'), held('a', 't3', false), held('b', 't1'), held('c', 't1')]
  const { covered, gaps, strays } = planMatrix(all, plans)
  expect(covered).toEqual([held('a', 't1')])
  expect(gaps.map(({ organisation, task, kind }) => [organisation, task, kind])).toEqual([
    ['a', 't2', 'left-out'],
    ['b', 't1', 'not-approved'],
    ['c', 't1', 'no-plan'],
  ])
  expect(strays.map(({ organisation, line: { id }, kind }) => [organisation, id, kind])).toEqual([
    ['a', 'l1', 'own-measure'],
    ['a', 'l2', 'not-held'],
  ])
})

test('while a new edition is drafted, the one in force counts', () => {
  const revised: PlanHappening[] = [
    { type: 'revised', reason: 'x' },
    { type: 'line-dropped', line: 'l0', text: 'l0' },
  ]
  const { covered } = planMatrix([held('a', 't1')], new Map([['a', planOf(['t1'], ...approved, ...revised)]]))
  expect(covered).toHaveLength(1)
})

test('covered work and gaps are always all the open work', () => {
  const bodies = fc.constantFrom('a', 'b', 'c')
  const tasks = fc.constantFrom('t1', 't2', 't3', 't4')
  const works = fc.array(fc.record({ organisation: bodies, task: tasks, open: fc.boolean() }), {
    maxLength: 12,
  })
  const plan = fc
    .tuple(fc.array(fc.option(tasks), { maxLength: 5 }), fc.boolean())
    .map(([lines, isApproved]) => planOf(lines, ...(isApproved ? approved : [])))
  fc.assert(
    fc.property(works, fc.dictionary(bodies, plan), (all, plans) => {
      const { covered, gaps } = planMatrix(all, new Map(Object.entries(plans)))
      expect(covered.length + gaps.length).toBe(all.filter(({ open }) => open).length)
    }),
  )
})

test('every body owes a plan but the committee that gave the work, and its board', () => {
  const side = { assignedBy: 'bt', board: 'bt.btv' }
  expect(['bt', 'bt.btv', 'bt.btc', 'bt.tp'].filter((code) => owesPlan(code, side, null))).toEqual([
    'bt.btc',
    'bt.tp',
  ])
})

test('a body that has ended owes none, though its work waits for a successor', () => {
  const side = { assignedBy: 'bt', board: 'bt.btv' }
  expect(owesPlan('bt.tp', side, day('2025-07-01'))).toBe(false)
  expect(answersByPlan('bt.tp', side)).toBe(true)
})
