import fc from 'fast-check'
import { expect, test } from 'vitest'
import { taskFields } from '../programme/index.ts'
import { beginDraft } from './begin-draft.ts'
import type { DraftCommand } from './draft-command.ts'
import { valuesOf } from './field-of.ts'
import { takenTasks } from './holders-of.ts'
import { replayDraft } from './replay-draft.ts'
import { sourcesOf } from './sources-of.ts'
import { after, begun, type Desk } from './testing/desk.ts'
import { reading, text } from './testing/plan.ts'

/** What a person does with the draft that lies before them. */
type Move = (desk: Desk) => DraftCommand

const pick = fc.nat({ max: 40 })
const taskAt = ({ state }: Desk, at: number) => {
  const { tasks } = state.work
  return tasks[at % tasks.length]
}
const idAt = (desk: Desk, at: number) => taskAt(desk, at)?.id ?? ''
const wordsAt = (desk: Desk, at: number) => {
  const task = taskAt(desk, at)
  return task ? valuesOf(task).text : ''
}
const typed = fc.constantFrom('', 'Lập danh sách. Tổng kết.', 'Báo cáo kết quả', '1-02', 'Huyện ủy Tuy An')
const phrase = fc.constantFrom('trong năm 2024', 'khẩn trương', null)
const place = fc.nat({ max: text.length })
const range = fc
  .tuple(place, place)
  .map(([one, other]) => ({ from: Math.min(one, other), until: Math.max(one, other) }))
const change = fc.record(
  { text: typed, code: typed, lead: fc.array(typed, { maxLength: 2 }), schedulePhrase: phrase },
  { requiredKeys: [] },
)

const findingAt = fc.constantFrom('no-schedule:1-2', 'no-schedule:3-4', 'two-leads:5-6:a')

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.tuple(pick, change).map(
    ([at, written]): Move =>
      (desk) => ({
        ...{ type: 'change-task', task: idAt(desk, at), change: written },
      }),
  ),
  fc.array(pick, { minLength: 2, maxLength: 3 }).map(
    (picks): Move =>
      (desk) => ({
        ...{ type: 'merge-tasks', tasks: picks.map((at) => idAt(desk, at)) },
      }),
  ),
  fc.tuple(pick, fc.array(pick, { minLength: 1, maxLength: 3 })).map(
    ([at, places]): Move =>
      (desk) => ({
        ...{ type: 'split-task', task: idAt(desk, at) },
        at: places.map((one) => one % (wordsAt(desk, at).length + 2)),
      }),
  ),
  fc.array(range, { minLength: 1, maxLength: 2 }).map(
    (ranges): Move =>
      () => ({
        ...{ type: 'add-task', ranges, before: null },
      }),
  ),
  fc.tuple(fc.constantFrom('drop-task', 'restore-task'), pick).map(
    ([type, at]): Move =>
      (desk) => ({
        ...{ type, task: idAt(desk, at) },
      }),
  ),
  fc.tuple(pick, pick).map(
    ([at, before]): Move =>
      (desk) => ({
        ...{ type: 'move-task', task: idAt(desk, at), before: before > 30 ? null : idAt(desk, before) },
      }),
  ),
  fc.tuple(pick, fc.constantFrom(...taskFields)).map(
    ([at, field]): Move =>
      (desk) => ({
        ...{ type: 'accept-fields', fields: [{ task: idAt(desk, at), field }] },
      }),
  ),
  fc.tuple(typed, fc.array(fc.constantFrom('p.vp', 'p.btc'))).map(
    ([name, organisations]): Move =>
      () => ({
        ...{ type: 'match-body', name, organisations },
      }),
  ),
  fc.array(typed, { minLength: 1 }).map(
    (names): Move =>
      () => ({ type: 'keep-names', names }),
  ),
  fc.tuple(fc.array(findingAt, { minLength: 1, maxLength: 3 }), fc.boolean()).map(
    ([findings, settles]): Move =>
      () =>
        settles
          ? { type: 'settle-findings', findings, reason: 'Làm thường xuyên' }
          : { type: 'reopen-findings', findings },
  ),
  fc.constantFrom('undo', 'redo').map(
    (type): Move =>
      () => ({ type }),
  ),
)
const moves = fc.array(move, { maxLength: 30 })
const play = (played: readonly Move[]) => played.reduce((desk, one) => after(desk, one(desk)), begun)

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
    fc.property(moves, (played) => {
      const kept = lettersOf(play(played), ['taken', 'dropped'])
      for (const letter of asRead) expect(kept.has(letter)).toBe(true)
    }),
  )
})

test('undoing everything gives the reading back', () => {
  fc.assert(
    fc.property(moves, (played) => {
      const desk = play(played)
      const undone = after(desk, ...desk.edits.map(() => ({ type: 'undo' as const })))
      expect(undone.state.work).toEqual(beginDraft(reading))
      expect(undone.state.earlier).toEqual([])
    }),
  )
})

test('undoing and doing again changes nothing', () => {
  fc.assert(
    fc.property(moves, fc.nat({ max: 40 }), (played, times) => {
      const desk = play(played)
      const back = Math.min(times, desk.state.earlier.length)
      const undo = Array.from({ length: back }, () => ({ type: 'undo' as const }))
      const redo = Array.from({ length: back }, () => ({ type: 'redo' as const }))
      expect(after(desk, ...undo, ...redo).state.work).toEqual(desk.state.work)
    }),
  )
})

test('what was kept of the edits, as plain data, replays to the same draft', () => {
  fc.assert(
    fc.property(moves, (played) => {
      const { state, edits } = play(played)
      const [kept, from] = [JSON.parse(JSON.stringify(edits)), JSON.parse(JSON.stringify(reading))]
      expect(replayDraft(from, kept)).toEqual(state)
    }),
  )
})

test('tasks never share an id, and every range lies in the text', () => {
  fc.assert(
    fc.property(moves, (played) => {
      const { work } = play(played).state
      expect(new Set(work.tasks.map((task) => task.id)).size).toBe(work.tasks.length)
      for (const task of work.tasks)
        for (const { from, until } of sourcesOf(task))
          expect(0 <= from && from < until && until <= text.length).toBe(true)
      for (const task of takenTasks(work)) expect(valuesOf(task).text.trim()).not.toBe('')
    }),
  )
})
