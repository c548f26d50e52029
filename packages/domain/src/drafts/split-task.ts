import { type DraftTask, readMarked, type TextRange } from '../programme/index.ts'
import { refuse } from '../refusals/index.ts'
import { codesBeside } from './codes-beside.ts'
import type { DraftAtHand } from './decide-draft-edit.ts'
import type { DraftCommand } from './draft-command.ts'
import type { DraftEdit } from './draft-edit.ts'
import type { DraftRefusal } from './draft-refusals.ts'
import type { MadeTask, WorkingTask } from './draft-work.ts'
import { documentValuesOf, valuesOf } from './field-of.ts'
import { sourcesOf } from './sources-of.ts'
import { rangesOfWords } from './words-at.ts'

/** One task as several, its words divided at the places given, none lost; each part is read anew. */
export function splitTask(
  draft: DraftAtHand,
  { task: id, at }: Extract<DraftCommand, { type: 'split-task' }>,
): DraftEdit | DraftRefusal {
  const task = draft.work.tasks.find((one) => one.id === id)
  if (task?.fate !== 'taken') return refuse('task-not-there', { task: task?.read.code ?? id })
  const { text, code } = valuesOf(task)
  const places = [0, ...new Set(at.toSorted((a, b) => a - b)), text.length]
  const parts = places.slice(1).map((until, index) => ({ from: places[index] ?? 0, until }))
  if (parts.length < 2 || parts.some(({ from, until }) => text.slice(from, until).trim() === ''))
    return refuse('place-outside-words', { task: code })
  const codes = codesBeside(draft.work, code, parts.length)
  const into = parts.map((part, index) => {
    const made = { id: `e${draft.sequence + 1}.${index + 1}`, code: codes[index] ?? code }
    return partOf(draft, task, part, made)
  })
  return { type: 'task-split', task: id, into }
}

/** Words that a person wrote have no place of their own in the document: such a part keeps the place of the whole. */
function partOf(
  { work, text }: DraftAtHand,
  task: WorkingTask,
  part: TextRange,
  { id, code }: { id: string; code: string },
): MadeTask {
  const whole = valuesOf(task)
  const own = rangesOfWords(text, sourcesOf(task), whole.text, part)
  const { section, heading } = whole
  const documentDate = documentValuesOf(work.document).date
  const ranges = own ?? sourcesOf(task)
  const read = readMarked({ text, ranges, code, section, heading, documentDate })
  return {
    id,
    read: withWhatStoodOutside(read, task),
    changed: own ? {} : { text: whole.text.slice(part.from, part.until).trim() },
    accepted: [],
  }
}

/** What did not stand in the whole's words, but in a column, a line or a heading beside them, holds for every part. */
function withWhatStoodOutside(part: DraftTask, task: WorkingTask): DraftTask {
  const whole = valuesOf(task)
  const { lead, coordinating, schedule, deliverable } = task.read.readings
  const outside = (words: string | null) => words !== null && !whole.text.includes(words)
  const kept: { -readonly [Name in keyof DraftTask]?: DraftTask[Name] } = {}
  const readings = { ...part.readings }
  if (part.lead.length === 0) {
    kept.lead = whole.lead
    kept.measure = whole.lead.length === 0
    readings.lead = lead
  }
  if (part.coordinating.length === 0 && whole.coordinating.some(outside)) {
    kept.coordinating = whole.coordinating
    readings.coordinating = coordinating
  }
  if (part.schedulePhrase === null && outside(whole.schedulePhrase)) {
    kept.schedulePhrase = whole.schedulePhrase
    kept.schedule = whole.schedule
    readings.schedule = schedule
  }
  if (part.deliverable === null && outside(whole.deliverable)) {
    kept.deliverable = whole.deliverable
    readings.deliverable = deliverable
  }
  return { ...part, ...kept, readings }
}
