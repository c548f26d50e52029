import type { Kysely, Tables } from '@dondoc/database'
import { followUpScenario } from './follow-up/follow-up-scenario.ts'
import { grassrootsScenario } from './grassroots/grassroots-scenario.ts'
import { loadProgrammeScenario, type Progress } from './load-programme-scenario.ts'
import { loadReorganisationScenario } from './load-reorganisation-scenario.ts'
import { readingScenario } from './reading/reading-scenario.ts'

export interface ScenarioOptions {
  /** How many times over; 1 where it is left out. */
  readonly scale?: number
  readonly progress?: Progress
}

/** A named story, told through operations; told again, it adds only what is missing. */
type Scenario = (db: Kysely<Tables>, moment: Date, options?: ScenarioOptions) => Promise<void>

export const scenarios: Readonly<Record<string, Scenario>> = {
  programme: loadProgrammeScenario,
  reorganisation: loadReorganisationScenario,
  'follow-up': followUpScenario,
  reading: readingScenario,
  grassroots: grassrootsScenario,
}
