import type { Kysely, Tables } from '@dondoc/database'
import { addDays, day, type LocalDate, weekdayOf } from '@dondoc/domain/days'
import { contextAt, recordPosts, scanForAlerts } from '@dondoc/operations'
import { loadProgrammeScenario } from '../load-programme-scenario.ts'
import type { ScenarioOptions } from '../scenarios.ts'
import { deadlinesOf2023 } from './deadlines-of-2023.ts'
import { type GivingOut, givenOut, workGivenOut } from './given-out.ts'
import { measured } from './measured.ts'
import { plans } from './plans.ts'
import { standingWork } from './standing-work.ts'
import type { Step } from './step.ts'
import { actorOf, storyPosts } from './story-posts.ts'
import { tellPlans } from './tell-plans.ts'
import { type WorkIndex, workIndex } from './work-index.ts'
import { wrongRelease } from './wrong-release.ts'

/** From the first working day after the programme came to the last day of its first year. */
const storyDays = { from: day('2023-04-03'), until: day('2024-04-01') }

/**
 * A year of following up, told on its own clock through operations alone: plans, entries each quarter, work given out below
 * and beside, extensions, returns, a refusal, a wrong release taken back, corrections, directives, and the scan of every night but those of weekends; beside them the plans that five bodies draft here.
 * Told again, it adds only what is missing.
 */
export async function followUpScenario(
  db: Kysely<Tables>,
  _moment: Date,
  { progress = () => {} }: ScenarioOptions = {},
): Promise<void> {
  await loadProgrammeScenario(db, momentOn(storyDays.from, 0), { progress })
  await recordPosts(contextAt(db, null, momentOn(storyDays.from, 0)), storyPosts)
  const steps = [...plans, ...standingWork, ...deadlinesOf2023, ...workGivenOut]
  for (let today = storyDays.from; today < storyDays.until; today = addDays(today, 1)) {
    const work = workIndex(() => contextAt(db, null, momentOn(today, 0)))
    if (weekdayOf(today) < 6) await scanForAlerts(contextAt(db, null, nightBefore(today)))
    for (const giving of givenOut.filter(({ on }) => on === today)) await giveOut(db, work, giving)
    for (const { by, tell } of measured.filter(({ on }) => on === today))
      await tell(contextAt(db, actorOf(by), momentOn(today, 0)))
    for (const { by, tell } of wrongRelease.filter(({ on }) => on === today))
      await tell(contextAt(db, actorOf(by), momentOn(today, 0)), work)
    const ofToday = steps.filter(({ on }) => on === today)
    for (const [index, step] of ofToday.entries()) await take(db, work, step, momentOn(today, index + 1))
    await tellPlans(db, today, (minutes) => momentOn(today, 60 + minutes))
    if (today.endsWith('-01')) progress(`Đã kể đến ngày ${today}. / Told until ${today}.`)
  }
}

async function giveOut(db: Kysely<Tables>, work: WorkIndex, { on, by, give }: GivingOut): Promise<void> {
  await give(contextAt(db, actorOf(by), momentOn(on, 0)), work)
}

async function take(
  db: Kysely<Tables>,
  work: WorkIndex,
  { by, task, holder, act }: Step,
  moment: Date,
): Promise<void> {
  const { assignmentId, version, recordedAt } = await work.find(task, holder)
  if (recordedAt.includes(moment.toISOString())) return
  await act(contextAt(db, actorOf(by), moment), { assignmentId, version })
}

/** Nine in the morning in Viet Nam, and so many minutes on. */
function momentOn(today: LocalDate, minutes: number): Date {
  return new Date(Date.parse(`${today}T02:00:00Z`) + minutes * 60_000)
}

/** Half past one in the night, in Viet Nam. */
function nightBefore(today: LocalDate): Date {
  return new Date(`${addDays(today, -1)}T18:30:00Z`)
}
