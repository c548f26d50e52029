import type { Refusal } from '../refusals/index.ts'

/** Why the domain does not make an edit. */
export const draftRefusals = [
  'task-not-there',
  'code-taken',
  'schedule-not-understood',
  'place-outside-words',
  'too-few-tasks',
  'organisation-not-there',
  'organisation-ended',
  'organisation-succeeded',
  'assigner-not-there',
  'assigner-ended',
  'assigner-succeeded',
  'target-carried-twice',
  'nothing-to-undo',
] as const
export type DraftRefusal = Refusal<(typeof draftRefusals)[number] | 'day-in-future' | 'words-missing'>
