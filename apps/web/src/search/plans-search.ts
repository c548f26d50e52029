import { type PlanStanding, planStandings } from '@dondoc/domain/plans'
import { type RawSearch, readOneOf, readText, withoutBlanks } from './read-search.ts'

export interface PlansSearch {
  /** Left out, the first programme. */
  programme?: string | undefined
  standing?: PlanStanding | undefined
}

export function readPlansSearch(raw: RawSearch): PlansSearch {
  return withoutBlanks({
    programme: readText(raw.programme),
    standing: readOneOf(planStandings, raw.standing),
  })
}
