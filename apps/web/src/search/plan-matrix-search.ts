import { type PlanGapKind, planGapKinds, type StrayLineKind, strayLineKinds } from '@dondoc/domain/plans'
import { type RawSearch, readOneOf, readText, withoutBlanks } from './read-search.ts'

export interface PlanMatrixSearch {
  /** Left out, the first programme. */
  programme?: string | undefined
  mismatch?: PlanGapKind | StrayLineKind | undefined
}

export function readPlanMatrixSearch(raw: RawSearch): PlanMatrixSearch {
  return withoutBlanks({
    programme: readText(raw.programme),
    mismatch: readOneOf([...planGapKinds, ...strayLineKinds], raw.mismatch),
  })
}
