import type { PostKind } from './actor.ts'

export const actions = [
  'read-work',
  'record-progress',
  'submit-evidence',
  'accept-evidence',
  'return-evidence',
  'acknowledge',
  'refuse-assignment',
  'answer-refusal',
  'ask-extension',
  'decide-extension',
  'dispute',
  'decide-correction',
  'urge',
  'hand-over',
  'direct',
  'answer-directive',
  'explain-no-deadline',
  'withdraw',
  'load-programme',
  'record-organisations',
  'record-decision',
  'record-posts',
  'read-programmes',
  'read-organisations',
  'request-reports',
  'read-reports',
] as const
export type Action = (typeof actions)[number]

/** How far a post's right reaches: everything, or its own body and what stands below it. */
export type Reach = 'everything' | 'own-branch'

/** The one table of who may do what. No row: refused. */
export const policy: Readonly<Record<Action, Partial<Readonly<Record<PostKind, Reach>>>>> = {
  'read-work': { desk: 'everything', leader: 'everything', administrator: 'everything', focal: 'own-branch' },
  'record-progress': { focal: 'own-branch', desk: 'everything' },
  'submit-evidence': { focal: 'own-branch' },
  'accept-evidence': { desk: 'everything' },
  'return-evidence': { desk: 'everything' },
  acknowledge: { focal: 'own-branch' },
  'refuse-assignment': { focal: 'own-branch' },
  'answer-refusal': { desk: 'everything', leader: 'everything' },
  'ask-extension': { focal: 'own-branch' },
  'decide-extension': { desk: 'everything', leader: 'everything' },
  dispute: { focal: 'own-branch', desk: 'everything' },
  'decide-correction': { desk: 'everything', leader: 'everything' },
  urge: { desk: 'everything', leader: 'everything' },
  'hand-over': { desk: 'everything' },
  direct: { leader: 'everything', desk: 'everything' },
  'answer-directive': { focal: 'own-branch', desk: 'everything' },
  'explain-no-deadline': { focal: 'own-branch', desk: 'everything' },
  withdraw: { desk: 'everything', leader: 'everything' },
  'load-programme': { desk: 'everything' },
  'record-organisations': { administrator: 'everything' },
  'record-decision': { desk: 'everything', administrator: 'everything' },
  'record-posts': { administrator: 'everything' },
  'read-programmes': {
    desk: 'everything',
    leader: 'everything',
    administrator: 'everything',
    focal: 'everything',
  },
  'read-organisations': {
    desk: 'everything',
    leader: 'everything',
    administrator: 'everything',
    focal: 'everything',
  },
  'request-reports': { desk: 'everything' },
  'read-reports': {
    desk: 'everything',
    leader: 'everything',
    administrator: 'everything',
    focal: 'own-branch',
  },
}
