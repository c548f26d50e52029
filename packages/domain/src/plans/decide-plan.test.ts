import { describe, expect, test } from 'vitest'
import { addDays, day } from '../days/index.ts'
import { applyPlanEvent } from './apply-plan-event.ts'
import { decidePlan } from './decide-plan.ts'
import type { PlanCircumstances } from './plan-circumstances.ts'
import type { PlanCommand, TypedLine } from './plan-command.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { PlanLine } from './plan-line.ts'

const today = day('2023-05-04')
const circumstances: PlanCircumstances = {
  ...{ by: 'dau-moi', body: 'hu', documentDate: day('2023-04-03') },
  isWithin: (code) => code.startsWith('hu'),
  held: new Map([
    ['vote', day('2023-12-31')],
    ['taken', null],
  ]),
  nameOf: (code) => code.toUpperCase(),
}
const line = (id: string, more: Partial<PlanLine> = {}): PlanLine => ({
  ...{ id, task: null, text: `Việc ${id}`, responsible: 'hu', schedulePhrase: '', deliverable: null },
  schedule: { kind: 'unspecified', trigger: null },
  ...more,
})
const typed = (id: string, more: Partial<TypedLine> = {}): TypedLine => ({
  ...{ id, task: null, text: 'Kiểm tra các xã', responsible: 'hu.xa', schedulePhrase: '', deliverable: null },
  ...more,
})
const begun = (...lines: PlanLine[]): PlanFacts =>
  applyPlanEvent(null, { sequence: 1, on: today, happening: { type: 'begun', lines } })

/** The plan after commands that are all allowed; 'desk: approve' is given by another post. */
function after(plan: PlanFacts, ...commands: readonly (readonly [string, PlanCommand])[]): PlanFacts {
  return commands.reduce((facts, [by, command], index) => {
    const happening = decidePlan(facts, command, { ...circumstances, by })
    if ('refused' in happening) throw new Error(happening.refused)
    return applyPlanEvent(facts, { sequence: index + 2, on: today, happening })
  }, plan)
}
const submit = ['dau-moi', { type: 'submit' }] as const
const approve = ['desk', { type: 'approve', code: 'KH-1' }] as const
const giveBack = ['desk', { type: 'return', reason: 'Chưa phân công' }] as const
const revise = ['dau-moi', { type: 'revise', reason: 'Bổ sung việc mới' }] as const
const refusalOf = (plan: PlanFacts, command: PlanCommand, by = 'dau-moi') => {
  const answer = decidePlan(plan, command, { ...circumstances, by })
  return 'refused' in answer ? answer : null
}

describe('the states of a plan', () => {
  test.each([
    ['a draft is not decided on', begun(line('a')), approve[1], 'draft'],
    ['what is submitted is not edited', after(begun(line('a')), submit), typedPut('b'), 'submitted'],
    ['what is approved is not edited', after(begun(line('a')), submit, approve), typedPut('b'), 'approved'],
    ['what is approved is not returned', after(begun(line('a')), submit, approve), giveBack[1], 'approved'],
    ['a draft is not taken up again', begun(line('a')), revise[1], 'draft'],
  ] as const)('%s', (_, plan, command, state) => {
    expect(refusalOf(plan, command, 'desk')).toEqual({ refused: 'plan-not-in-state', facts: { state } })
  })

  test('what came back is mended and submitted again', () => {
    const back = after(begun(line('a')), submit, giveBack)
    expect(back).toMatchObject({ state: 'returned', returned: { on: today, reason: 'Chưa phân công' } })
    expect(after(back, ['dau-moi', typedPut('b')], submit)).toMatchObject({
      state: 'submitted',
      returned: null,
    })
  })

  test('whoever submitted it neither approves nor returns it', () => {
    const plan = after(begun(line('a')), submit)
    expect(refusalOf(plan, approve[1])).toEqual({ refused: 'second-person-needed' })
    expect(refusalOf(plan, giveBack[1])).toEqual({ refused: 'second-person-needed' })
  })

  test('nor does the same person from a post taken up since', () => {
    const plan = after(begun(line('a')), submit)
    const held = { post: 'dau-moi', from: null, until: addDays(today, 1) }
    const answer = decidePlan(plan, approve[1], { ...circumstances, by: 'desk', holdings: [held] })
    expect(answer).toEqual({ refused: 'second-person-needed' })
  })

  test('an empty plan is not submitted, and none is returned or taken up without a reason', () => {
    expect(refusalOf(begun(), submit[1])).toEqual({ refused: 'plan-empty' })
    const [sent, held] = [after(begun(line('a')), submit), after(begun(line('a')), submit, approve)]
    expect(refusalOf(sent, { type: 'return', reason: ' ' }, 'desk')).toEqual({ refused: 'words-missing' })
    expect(refusalOf(held, { type: 'revise', reason: '' })).toEqual({ refused: 'words-missing' })
  })

  test('changing an approved plan makes a new edition, and the old one stays as it was', () => {
    const first = after(begun(line('a')), submit, approve)
    const second = after(
      first,
      revise,
      ['dau-moi', { type: 'drop-line', line: 'a' }],
      ['dau-moi', typedPut('b')],
    )
    expect(second).toMatchObject({ state: 'draft', edition: 2, submittedBy: null })
    expect(second.approved).toEqual([
      { edition: 1, on: today, code: 'KH-1', purpose: '', lines: [line('a')] },
    ])
    const approved = after(second, submit, ['desk', { type: 'approve', code: 'KH-2' }]).approved
    expect(approved.map(({ edition, lines }) => [edition, lines.map(({ id }) => id)])).toEqual([
      [1, ['a']],
      [2, ['b']],
    ])
  })
})

describe('a line', () => {
  test('is read with its time by the rules for schedules', () => {
    const plan = after(begun(), ['dau-moi', typedPut('b', { schedulePhrase: 'trong quý III/2023' })])
    // The third quarter ends on 30/9; ranges end before the next day.
    expect(plan.lines[0]?.schedule).toMatchObject({ from: '2023-07-01', until: '2023-10-01' })
  })

  test.each([
    ['without words', { text: '  ' }, 'words-missing'],
    ['whose time is no time', { schedulePhrase: 'khẩn trương' }, 'schedule-not-understood'],
    ['of a body that stands elsewhere', { responsible: 'bt' }, 'holder-elsewhere'],
    [
      'due after the task it answers',
      { task: 'vote', schedulePhrase: 'trong quý I/2024' },
      'deadline-after-parent',
    ],
    ['for a task that has its line already', { task: 'taken' }, 'plan-task-twice'],
    ['for a task that the body does not hold', { task: "another's" }, 'plan-task-not-held'],
  ] as const)('%s is refused', (_, more, code) => {
    expect(refusalOf(begun(line('a', { task: 'taken' })), typedPut('b', more))?.refused).toBe(code)
  })

  test('may go on answering a task that the body has handed over since', () => {
    const plan = begun(line('a', { task: 'handed over' }))
    expect(refusalOf(plan, typedPut('a', { task: 'handed over' }))).toBeNull()
  })

  test('due on the last day of the task it answers is in time', () => {
    expect(refusalOf(begun(), typedPut('b', { task: 'vote', schedulePhrase: 'trong năm 2023' }))).toBeNull()
  })

  test('keeps the time that was read from the directive while its words for it stay', () => {
    const drafted = line('a', {
      schedulePhrase: 'như Trung ương',
      schedule: { kind: 'standing', trigger: null },
    })
    const plan = after(begun(drafted), ['dau-moi', typedPut('a', { schedulePhrase: 'như Trung ương' })])
    expect(plan.lines[0]).toMatchObject({ text: 'Kiểm tra các xã', schedule: { kind: 'standing' } })
  })

  test('is moved before another or to the end, and is not where somebody dropped it', () => {
    const plan = begun(line('a'), line('b'), line('c'))
    const order = (before: string | null) =>
      after(plan, ['dau-moi', { type: 'move-line', line: 'b', before }]).lines.map(({ id }) => id)
    expect(order('a')).toEqual(['b', 'a', 'c'])
    expect(order(null)).toEqual(['a', 'c', 'b'])
    expect(refusalOf(plan, { type: 'move-line', line: 'x', before: null })).toEqual({
      refused: 'plan-line-gone',
    })
    expect(refusalOf(plan, { type: 'drop-line', line: 'x' })).toEqual({ refused: 'plan-line-gone' })
  })

  test('that somebody dropped meanwhile does not come back by being mended', () => {
    const put = (id: string): PlanCommand => ({ type: 'put-line', line: typed(id), mends: true })
    expect(refusalOf(begun(line('a')), put('x'))).toEqual({ refused: 'plan-line-gone' })
    expect(refusalOf(begun(line('a')), put('a'))).toBeNull()
  })
})

function typedPut(id: string, more: Partial<TypedLine> = {}): PlanCommand {
  return { type: 'put-line', line: typed(id, more) }
}
