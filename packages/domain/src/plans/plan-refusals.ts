import type { Refusal } from '../refusals/index.ts'

/** The codes that plans alone say no with. */
export const planRefusals = [
  'plan-not-in-state',
  'plan-empty',
  'plan-line-gone',
  'plan-task-twice',
  'plan-task-not-held',
] as const

export type PlanRefusal = Refusal<
  | (typeof planRefusals)[number]
  | 'words-missing'
  | 'second-person-needed'
  | 'schedule-not-understood'
  | 'deadline-after-parent'
  | 'holder-elsewhere'
>
