import type { Refusal } from '../refusals/index.ts'

export const decisionRefusals = [
  'no-change-named',
  'name-missing',
  'code-in-use',
  'body-not-there',
  'change-known-already',
  'nothing-changes',
  'begins-that-day',
  'too-few-bodies',
  'goes-into-itself',
  'superior-missing',
  'structure-circle',
  'kind-not-then',
  'wrong-superior-kind',
  'breaks-later-decision',
] as const
export type DecisionRefusal = Refusal<(typeof decisionRefusals)[number]>
