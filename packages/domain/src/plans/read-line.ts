import { refuse } from '../refusals/index.ts'
import { deadlineOf, parseSchedule, type Schedule } from '../schedules/index.ts'
import type { PlanCircumstances } from './plan-circumstances.ts'
import type { TypedLine } from './plan-command.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { PlanLine } from './plan-line.ts'
import type { PlanRefusal } from './plan-refusals.ts'

/** A typed line as it is kept, or what is wrong with it. Its deadline is never after that of the task that it answers. */
export function readLine(
  plan: PlanFacts,
  typed: TypedLine,
  { body, documentDate, isWithin, boundOf, nameOf }: PlanCircumstances,
): PlanLine | PlanRefusal {
  const [text, phrase] = [typed.text.trim(), typed.schedulePhrase.trim()]
  if (text === '') return refuse('words-missing')
  const twin = plan.lines.some(({ id, task }) => id !== typed.id && task !== null && task === typed.task)
  if (twin) return refuse('plan-task-twice')
  if (!isWithin(typed.responsible))
    return refuse('holder-elsewhere', { name: nameOf(typed.responsible), giver: nameOf(body) })
  const before = plan.lines.find(({ id }) => id === typed.id)
  const schedule = before?.schedulePhrase === phrase ? before.schedule : readTime(phrase, documentDate)
  if (!schedule) return refuse('schedule-not-understood', { phrase })
  const [deadline, bound] = [deadlineOf(schedule), typed.task === null ? null : boundOf(typed.task)]
  if (deadline !== null && bound !== null && deadline > bound)
    return refuse('deadline-after-parent', { deadline, parent: bound })
  const deliverable = typed.deliverable?.trim() || null
  return { ...typed, text, schedulePhrase: phrase, schedule, deliverable }
}

function readTime(phrase: string, documentDate: PlanCircumstances['documentDate']): Schedule | null {
  return phrase === '' ? { kind: 'unspecified', trigger: null } : parseSchedule(phrase, { documentDate })
}
