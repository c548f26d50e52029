import { describe, expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { DraftTarget } from '../programme/index.ts'
import type { DraftCommand } from './draft-command.ts'
import { taskFieldStanding, valuesOf } from './field-of.ts'
import { takenTasks } from './holders-of.ts'
import { programmeOf } from './programme-of.ts'
import { sourcesOf } from './sources-of.ts'
import { targetKey } from './taken-targets.ts'
import { after, ask, begun, type Desk } from './testing/desk.ts'
import { placeOf, reading, text } from './testing/plan.ts'

const codes = (desk: Desk) => takenTasks(desk.state.work).map((task) => valuesOf(task).code)
const taken = (desk: Desk) => takenTasks(desk.state.work)
const taskOf = (desk: Desk, id: string) => {
  const task = desk.state.work.tasks.find((one) => one.id === id)
  if (!task) throw new RangeError(`There is no ${id}.`)
  return task
}
const wordsOf = (task: Parameters<typeof sourcesOf>[0]) =>
  sourcesOf(task).map(({ from, until }) => text.slice(from, until))

describe('a field of a task', () => {
  test('keeps the words of the document beside what a person wrote', () => {
    const desk = after(begun, { type: 'change-task', task: 't3', change: { text: 'Theo dõi kế hoạch.' } })
    expect(valuesOf(taskOf(desk, 't3')).text).toBe('Theo dõi kế hoạch.')
    expect(taskOf(desk, 't3').read.text).toBe('Theo dõi việc thực hiện kế hoạch này.')
  })

  test('read with less than the stated confidence stays open until it is accepted or written anew', () => {
    expect(taskFieldStanding(taskOf(begun, 't2'), 'coordinating')).toBe('open')
    expect(taskFieldStanding(taskOf(begun, 't2'), 'lead')).toBe('taken')
    const fields = [{ task: 't2', field: 'coordinating' }] as const
    const accepted = after(begun, { type: 'accept-fields', fields })
    expect(taskFieldStanding(taskOf(accepted, 't2'), 'coordinating')).toBe('accepted')
    const written = after(begun, { type: 'change-task', task: 't2', change: { coordinating: [] } })
    expect(taskFieldStanding(taskOf(written, 't2'), 'coordinating')).toBe('changed')
  })

  test('is absent where the document has no words for it', () => {
    expect(taskFieldStanding(taskOf(begun, 't3'), 'deliverable')).toBe('absent')
  })

  test('takes words for time as a schedule', () => {
    const change = { schedulePhrase: 'hoàn thành trong năm 2024' }
    const desk = after(begun, { type: 'change-task', task: 't3', change })
    expect(valuesOf(taskOf(desk, 't3')).schedule).toEqual({
      ...{ kind: 'by', until: day('2025-01-01'), trigger: null },
    })
    const none = after(begun, { type: 'change-task', task: 't1', change: { schedulePhrase: null } })
    expect(valuesOf(taskOf(none, 't1')).schedule.kind).toBe('unspecified')
  })
})

describe('merging', () => {
  const merged = after(begun, { type: 'merge-tasks', tasks: ['t1', 't2'] })
  const whole = taken(merged)[0]

  test('puts the words one under the other at the place of the first, with all bodies', () => {
    expect(taken(merged)).toHaveLength(2)
    expect(whole && valuesOf(whole).text).toBe(
      `${taskOf(begun, 't1').read.text}\n${taskOf(begun, 't2').read.text}`,
    )
    expect(whole && valuesOf(whole)).toMatchObject({
      ...{ code: '1-01', lead: ['Ban Tổ chức Tỉnh ủy'], coordinating: ['Trường Chính trị'] },
    })
  })

  test('keeps open what was open in a part', () => {
    expect(whole && taskFieldStanding(whole, 'coordinating')).toBe('open')
    expect(whole && taskFieldStanding(whole, 'text')).toBe('taken')
  })

  test('of two times asks a person which holds', () => {
    const change = { schedulePhrase: 'hoàn thành trong năm 2024' }
    const timed = after(
      begun,
      { type: 'change-task', task: 't2', change },
      { type: 'merge-tasks', tasks: ['t1', 't2'] },
    )
    const [task] = taken(timed)
    expect(task && taskFieldStanding(task, 'schedule')).toBe('open')
  })
})

describe('splitting', () => {
  const at = taskOf(begun, 't1').read.text.indexOf('tổng kết')
  const split = after(begun, { type: 'split-task', task: 't1', at: [at] })
  const [first, second] = taken(split)

  test('divides the words, a page break among them, and loses none', () => {
    expect(first && wordsOf(first)).toEqual([
      'Tham mưu xây dựng danh sách cán bộ cần luân chuyển, trước ngày 30/6/2024;',
    ])
    expect(second && wordsOf(second)).toEqual(['tổng kết việc luân\nchuyển, trước ngày 31/12/2024.'])
  })

  test('reads each part anew, and gives it the body that stood above the whole', () => {
    expect(first?.read.schedulePhrase).toBe('trước ngày 30/6/2024')
    expect(second?.read.schedulePhrase).toBe('trước ngày 31/12/2024')
    expect([first?.read.lead, second?.read.lead]).toEqual([['Ban Tổ chức Tỉnh ủy'], ['Ban Tổ chức Tỉnh ủy']])
    expect(codes(split)).toEqual(['1-01a', '1-01b', '1-02', '2-01'])
  })

  test('words that a person wrote keep the place of the whole', () => {
    const change = { text: 'Lập danh sách. Tổng kết.' }
    const desk = after(
      begun,
      { type: 'change-task', task: 't1', change },
      { type: 'split-task', task: 't1', at: [15] },
    )
    expect(
      taken(desk)
        .slice(0, 2)
        .map((task) => valuesOf(task).text),
    ).toEqual(['Lập danh sách.', 'Tổng kết.'])
    expect(taken(desk).slice(0, 2).map(sourcesOf)).toEqual([
      ...[sourcesOf(taskOf(begun, 't1')), sourcesOf(taskOf(begun, 't1'))],
    ])
  })
})

describe('adding', () => {
  test('marked words become a task after the one above them, under its heading', () => {
    const ranges = [placeOf('mở lớp bồi dưỡng cán bộ nguồn')]
    const desk = after(begun, { type: 'add-task', ranges, before: null })
    expect(codes(desk)).toEqual(['1-01', '1-02', '1-02a', '2-01'])
    const added = taken(desk)[2]
    expect(added && wordsOf(added)).toEqual(['mở lớp bồi dưỡng cán bộ nguồn'])
    expect(added?.read).toMatchObject({ heading: 'Ban Tổ chức Tỉnh ủy', section: 'I' })
  })
})

describe('dropping, restoring and moving', () => {
  test('a dropped task keeps its place and comes back to it', () => {
    const dropped = after(begun, { type: 'drop-task', task: 't2' })
    expect(codes(dropped)).toEqual(['1-01', '2-01'])
    expect(codes(after(dropped, { type: 'restore-task', task: 't2' }))).toEqual(['1-01', '1-02', '2-01'])
  })

  test('a task stands before the one that is named, or last', () => {
    expect(codes(after(begun, { type: 'move-task', task: 't3', before: 't1' }))).toEqual([
      ...['2-01', '1-01', '1-02'],
    ])
    expect(codes(after(begun, { type: 'move-task', task: 't1', before: null }))).toEqual([
      ...['1-02', '2-01', '1-01'],
    ])
  })
})

describe('undoing', () => {
  const changed = after(begun, { type: 'drop-task', task: 't1' }, { type: 'drop-task', task: 't2' })

  test('takes back the last edit that still holds, any number of times, and each can be done again', () => {
    expect(codes(after(changed, { type: 'undo' }))).toEqual(['1-02', '2-01'])
    expect(codes(after(changed, { type: 'undo' }, { type: 'undo' }))).toEqual(['1-01', '1-02', '2-01'])
    const again = after(changed, { type: 'undo' }, { type: 'undo' }, { type: 'redo' })
    expect(codes(again)).toEqual(['1-02', '2-01'])
  })

  test('a new edit ends what could be done again', () => {
    const turned = after(changed, { type: 'undo' }, { type: 'drop-task', task: 't3' })
    expect(ask(turned, { type: 'redo' })).toMatchObject({ refused: 'nothing-to-undo' })
  })
})

const refused: [string, DraftCommand, string][] = [
  ['a task that is not in the draft', { type: 'drop-task', task: 't9' }, 'task-not-there'],
  ['restoring what was never dropped', { type: 'restore-task', task: 't1' }, 'task-not-there'],
  [
    'moving before a task that is not there',
    { type: 'move-task', task: 't1', before: 't9' },
    'task-not-there',
  ],
  ['merging one task', { type: 'merge-tasks', tasks: ['t1', 't1'] }, 'too-few-tasks'],
  ['splitting at the beginning', { type: 'split-task', task: 't3', at: [0] }, 'place-outside-words'],
  ['splitting behind the end', { type: 'split-task', task: 't3', at: [4000] }, 'place-outside-words'],
  ['marking blanks', { type: 'add-task', ranges: [placeOf('\n')], before: null }, 'place-outside-words'],
  [
    'marking outside the text',
    { type: 'add-task', ranges: [{ from: 0, until: 9000 }], before: null },
    'place-outside-words',
  ],
  ['a code of another task', { type: 'change-task', task: 't1', change: { code: '2-01' } }, 'code-taken'],
  ['no words', { type: 'change-task', task: 't1', change: { text: ' ' } }, 'words-missing'],
  [
    'words that are no time',
    { type: 'change-task', task: 't1', change: { schedulePhrase: 'khẩn trương' } },
    'schedule-not-understood',
  ],
  [
    'a day of receipt that has not come',
    { type: 'change-receipt', change: { receivedOn: day('2024-03-06') } },
    'day-in-future',
  ],
  [
    'an assigning body that does not exist',
    { type: 'change-receipt', change: { assignedBy: 'x' } },
    'assigner-not-there',
  ],
  [
    'a match to what does not exist',
    { type: 'match-body', name: 'Trường Chính trị', organisations: ['x'] },
    'organisation-not-there',
  ],
  ['undoing nothing', { type: 'undo' }, 'nothing-to-undo'],
]

test.each(refused)('%s is refused', (_what, command, code) => {
  expect(ask(begun, command)).toMatchObject({ refused: code })
})

describe('work for a body that has ended is refused', () => {
  const match = (...organisations: string[]): DraftCommand => ({
    ...{ type: 'match-body', name: 'trường chính trị', organisations },
  })
  const facts = { day: '2024-03-04', endedOn: '2024-02-01', tasks: '1-02' }

  test('with its name, the day, the tasks and who goes on with its work', () => {
    expect(ask(begun, match('p.vp', 'p.dv'))).toEqual({
      refused: 'organisation-succeeded',
      facts: {
        ...{ ...facts, code: 'p.dv', name: 'Ban Dân vận Tỉnh ủy' },
        ...{ successor: 'Ban Tổ chức Tỉnh ủy', successorCode: 'p.btc' },
      },
    })
  })

  test('without a successor where none is known', () => {
    expect(ask(begun, match('p.bc'))).toEqual({
      refused: 'organisation-ended',
      facts: { ...facts, code: 'p.bc', name: 'Báo Phú Yên' },
    })
  })

  test('without tasks where none prints the name', () => {
    const command: DraftCommand = { type: 'match-body', name: 'Hội Sử học', organisations: ['p.bc'] }
    expect(ask(begun, command)).toMatchObject({ refused: 'organisation-ended', facts: { tasks: null } })
  })

  test('as the assigning side for being that, not for any task', () => {
    const assign = (assignedBy: string): DraftCommand => ({ type: 'change-receipt', change: { assignedBy } })
    const { tasks: _tasks, ...ended } = facts
    expect(ask(begun, assign('p.dv'))).toEqual({
      refused: 'assigner-succeeded',
      facts: {
        ...{ ...ended, code: 'p.dv', name: 'Ban Dân vận Tỉnh ủy' },
        ...{ successor: 'Ban Tổ chức Tỉnh ủy', successorCode: 'p.btc' },
      },
    })
    expect(ask(begun, assign('p.bc'))).toMatchObject({ refused: 'assigner-ended', facts: ended })
  })
})

describe('a target', () => {
  const percent = { value: 5, unit: '%', by: null, readings: {} } as const
  const read = (from: number): DraftTarget => ({
    ...{ ...percent, measure: 'tinh giản biên chế', operator: '>=', source: { from, until: from + 4 } },
  })
  const [first, second] = [read(10), read(40)]
  const setBy = ({ state }: Desk) => programmeOf(state.work, { ...reading, targets: [first, second] }).targets

  test('that was misread is dropped, and is not set by the programme', () => {
    const dropped = after(begun, { type: 'drop-target', target: targetKey(first) })
    expect(setBy(dropped)).toEqual([second])
    expect(setBy(after(dropped, { type: 'undo' }))).toEqual([first, second])
    expect(setBy(after(dropped, { type: 'restore-target', target: targetKey(first) }))).toEqual([
      first,
      second,
    ])
  })
})
