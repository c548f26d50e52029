import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { taskFields } from '../programme/index.ts'
import { beginDraft } from './begin-draft.ts'
import type { DraftCommand } from './draft-command.ts'
import { valuesOf } from './field-of.ts'
import { takenTasks } from './holders-of.ts'
import { replayDraft } from './replay-draft.ts'
import { sourcesOf } from './sources-of.ts'
import { after, begun, type Desk } from './testing/desk.ts'
import { reading, text } from './testing/plan.ts'

/** Ids that the first edits may make, and some that are never there. */
const id = fc.oneof(
  fc.constantFrom('t1', 't2', 't3', 't4'),
  fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 3 }))
    .map(([edit, part]) => (part === 0 ? `e${edit}` : `e${edit}.${part}`)),
)
const place = fc.integer({ min: 0, max: text.length })
const typed = fc.constantFrom('', 'Lập danh sách. Tổng kết.', 'Báo cáo kết quả', '1-02', 'Huyện ủy Tuy An')
const phrase = fc.constantFrom('trong năm 2024', 'khẩn trương', null)
const range = fc
  .tuple(place, place)
  .map(([one, other]) => ({ from: Math.min(one, other), until: Math.max(one, other) }))

const command: fc.Arbitrary<DraftCommand> = fc.oneof(
  fc.record({
    type: fc.constant('change-task' as const),
    task: id,
    change: fc.record(
      { text: typed, code: typed, lead: fc.array(typed), schedulePhrase: phrase },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: fc.constant('merge-tasks' as const), tasks: fc.array(id, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('split-task' as const), task: id, at: fc.array(place, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant('add-task' as const),
    ranges: fc.array(range, { minLength: 1, maxLength: 2 }),
    before: fc.option(id),
  }),
  fc.record({ type: fc.constantFrom('drop-task' as const, 'restore-task' as const), task: id }),
  fc.record({ type: fc.constant('move-task' as const), task: id, before: fc.option(id) }),
  fc.record({
    type: fc.constant('accept-fields' as const),
    fields: fc.array(fc.record({ task: id, field: fc.constantFrom(...taskFields) }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('match-body' as const),
    name: typed,
    organisations: fc.array(fc.constantFrom('p.vp', 'p.btc', 'x')),
  }),
  fc.record({ type: fc.constantFrom('settle-finding' as const, 'reopen-finding' as const), finding: typed }),
  fc.constant({ type: 'change-receipt' as const, change: { receivedOn: day('2024-03-04') } }),
  fc.record({ type: fc.constantFrom('undo' as const, 'redo' as const) }),
)
const day30 = fc.array(command, { maxLength: 30 })

/** The letters of the document that stand in tasks of the draft. */
function lettersOf(desk: Desk, fates: readonly string[]): Set<number> {
  const letters = new Set<number>()
  for (const task of desk.state.work.tasks.filter(({ fate }) => fates.includes(fate)))
    for (const { from, until } of sourcesOf(task))
      for (let at = from; at < until; at += 1) if (/\S/u.test(text.charAt(at))) letters.add(at)
  return letters
}
const asRead = lettersOf(begun, ['taken'])

test('whatever is done, every word that was a task is in a task that is taken or was dropped', () => {
  fc.assert(
    fc.property(day30, (commands) => {
      const kept = lettersOf(after(begun, ...commands), ['taken', 'dropped'])
      for (const letter of asRead) expect(kept.has(letter)).toBe(true)
    }),
  )
})

test('undoing everything gives the reading back', () => {
  fc.assert(
    fc.property(day30, (commands) => {
      const desk = after(begun, ...commands)
      const undone = after(desk, ...desk.edits.map(() => ({ type: 'undo' as const })))
      expect(undone.state.work).toEqual(beginDraft(reading))
      expect(undone.state.earlier).toEqual([])
    }),
  )
})

test('undoing and doing again changes nothing', () => {
  fc.assert(
    fc.property(day30, fc.integer({ min: 0, max: 40 }), (commands, times) => {
      const desk = after(begun, ...commands)
      const back = Math.min(times, desk.state.earlier.length)
      const undo = Array.from({ length: back }, () => ({ type: 'undo' as const }))
      const redo = Array.from({ length: back }, () => ({ type: 'redo' as const }))
      expect(after(desk, ...undo, ...redo).state.work).toEqual(desk.state.work)
    }),
  )
})

test('what was kept of the edits, as plain data, replays to the same draft', () => {
  fc.assert(
    fc.property(day30, (commands) => {
      const { state, edits } = after(begun, ...commands)
      const [kept, from] = [JSON.parse(JSON.stringify(edits)), JSON.parse(JSON.stringify(reading))]
      expect(replayDraft(from, kept)).toEqual(state)
    }),
  )
})

test('tasks never share an id, and every range lies in the text', () => {
  fc.assert(
    fc.property(day30, (commands) => {
      const { work } = after(begun, ...commands).state
      expect(new Set(work.tasks.map((task) => task.id)).size).toBe(work.tasks.length)
      for (const task of work.tasks)
        for (const { from, until } of sourcesOf(task))
          expect(0 <= from && from < until && until <= text.length).toBe(true)
      for (const task of takenTasks(work)) expect(valuesOf(task).text.trim()).not.toBe('')
    }),
  )
})
