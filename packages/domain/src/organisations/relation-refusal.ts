import type { Refusal } from '../refusals/index.ts'

export const relationRefusals = [
  'relation-to-itself',
  'relation-said-twice',
  'relation-ended',
  'relation-too-short',
] as const
export type RelationRefusal = Refusal<(typeof relationRefusals)[number]>
