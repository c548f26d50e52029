import { nameKey, type OrganisationCode } from '../organisations/index.ts'
import type { DraftWork, WorkingTask } from './draft-work.ts'
import { valuesOf } from './field-of.ts'
import type { NamedBody } from './find-bodies.ts'

/** The organisations that will hold each task that is taken, by the task's id; each organisation once. */
export function holdersOf(work: DraftWork, bodies: readonly NamedBody[]): Record<string, OrganisationCode[]> {
  const meant = new Map(
    bodies.map(({ name, standing, organisations }) => {
      const certain = standing === 'known' || standing === 'class' || standing === 'chosen'
      return [nameKey(name), certain ? organisations : []]
    }),
  )
  const holders = (task: WorkingTask) => valuesOf(task).lead.flatMap((name) => meant.get(nameKey(name)) ?? [])
  return Object.fromEntries(takenTasks(work).map((task) => [task.id, [...new Set(holders(task))]]))
}

/** The taken tasks that print a name, in whatever spelling, as who holds them or works along. */
export function tasksNaming(work: DraftWork, name: string): WorkingTask[] {
  const key = nameKey(name)
  return takenTasks(work).filter((task) => {
    const { lead, coordinating } = valuesOf(task)
    return [...lead, ...coordinating].some((one) => nameKey(one) === key)
  })
}

/** The tasks that will make the programme, in order. */
export function takenTasks({ tasks }: DraftWork): WorkingTask[] {
  return tasks.filter(({ fate }) => fate === 'taken')
}
