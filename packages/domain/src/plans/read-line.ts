import { refuse } from '../refusals/index.ts'
import { deadlineOf, parseSchedule, type Schedule } from '../schedules/index.ts'
import type { PlanCircumstances } from './plan-circumstances.ts'
import type { TypedLine } from './plan-command.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { PlanLine } from './plan-line.ts'
import type { PlanRefusal } from './plan-refusals.ts'

/**
 * A typed line as it is kept, or what is wrong with it. It answers a task that the body holds, or the one it answered before, and
 * its deadline is never after that task's.
 */
export function readLine(
  plan: PlanFacts,
  typed: TypedLine,
  { body, documentDate, isWithin, held, nameOf }: PlanCircumstances,
): PlanLine | PlanRefusal {
  const [text, phrase] = [typed.text.trim(), typed.schedulePhrase.trim()]
  if (text === '') return refuse('words-missing')
  const twin = plan.lines.some(({ id, task }) => id !== typed.id && task !== null && task === typed.task)
  if (twin) return refuse('plan-task-twice')
  const before = plan.lines.find(({ id }) => id === typed.id)
  const isOwn = typed.task === null || typed.task === before?.task || held.has(typed.task)
  if (!isOwn) return refuse('plan-task-not-held', { name: nameOf(body) })
  if (!isWithin(typed.responsible))
    return refuse('holder-elsewhere', { name: nameOf(typed.responsible), giver: nameOf(body) })
  const schedule = before?.schedulePhrase === phrase ? before.schedule : readTime(phrase, documentDate)
  if (!schedule) return refuse('schedule-not-understood', { phrase })
  const [deadline, bound] = [deadlineOf(schedule), held.get(typed.task ?? '') ?? null]
  if (deadline !== null && bound !== null && deadline > bound)
    return refuse('deadline-after-parent', { deadline, parent: bound })
  const deliverable = typed.deliverable?.trim() || null
  return { ...typed, text, schedulePhrase: phrase, schedule, deliverable }
}

function readTime(phrase: string, documentDate: PlanCircumstances['documentDate']): Schedule | null {
  return phrase === '' ? { kind: 'unspecified', trigger: null } : parseSchedule(phrase, { documentDate })
}
