import { expect, test } from 'vitest'
import { type Actor, postKinds } from './actor.ts'
import { can, canAsGiver } from './can.ts'
import { type Action, actions } from './policy.ts'
import { scopeOf, type VisibleScope } from './visible-scope.ts'

const tree: Record<string, string> = { 'bt.tp.xa': 'bt.tp', 'bt.tp': 'bt', 'bt.bb': 'bt' }
const isWithin = (code: string, branch: string): boolean =>
  code === branch || (tree[code] !== undefined && isWithin(tree[code], branch))

/** Who may do what to work held by the own body, a body below it, and another body. */
const matrix: Record<Action, Partial<Record<Actor['kind'], 'own' | 'all'>>> = {
  'read-work': { desk: 'all', focal: 'own', leader: 'all', administrator: 'all' },
  'record-progress': { desk: 'all', focal: 'own' },
  'submit-evidence': { focal: 'own' },
  'accept-evidence': { desk: 'all' },
  'return-evidence': { desk: 'all' },
  acknowledge: { focal: 'own' },
  'refuse-assignment': { focal: 'own' },
  assign: { desk: 'all' },
  'give-below': { focal: 'own', desk: 'all' },
  'answer-refusal': { desk: 'all', leader: 'all' },
  'ask-extension': { focal: 'own' },
  'decide-extension': { desk: 'all', leader: 'all' },
  dispute: { focal: 'own', desk: 'all' },
  'decide-correction': { desk: 'all', leader: 'all' },
  urge: { desk: 'all', leader: 'all' },
  'hand-over': { desk: 'all', leader: 'all' },
  direct: { leader: 'all', desk: 'all' },
  'answer-directive': { focal: 'own', desk: 'all' },
  'explain-no-deadline': { focal: 'own', desk: 'all' },
  withdraw: { desk: 'all', leader: 'all' },
  'load-programme': { desk: 'all' },
  'record-organisations': { administrator: 'all' },
  'record-decision': { desk: 'all', administrator: 'all' },
  'change-relations': { desk: 'all', administrator: 'all' },
  'read-grassroots': { desk: 'all', focal: 'own', leader: 'all', administrator: 'all' },
  'record-grassroots': { focal: 'own', desk: 'all' },
  'record-posts': { administrator: 'all' },
  'move-posts': { desk: 'all', administrator: 'all' },
  'set-mailbox': { desk: 'all', administrator: 'all' },
  'set-rules': { desk: 'all', administrator: 'all' },
  'read-programmes': { desk: 'all', focal: 'all', leader: 'all', administrator: 'all' },
  'read-organisations': { desk: 'all', focal: 'all', leader: 'all', administrator: 'all' },
  'read-documents': { desk: 'all', focal: 'all', leader: 'all', administrator: 'all' },
  'register-documents': { desk: 'all' },
  'release-tasks': { desk: 'all' },
  'record-target-value': { desk: 'all', focal: 'own' },
  'request-reports': { desk: 'all' },
  'read-reports': { desk: 'all', focal: 'own', leader: 'all', administrator: 'all' },
  'read-plans': { desk: 'all', focal: 'own', leader: 'all', administrator: 'all' },
  'write-plan': { desk: 'all', focal: 'own' },
  'decide-plan': { desk: 'all', leader: 'all' },
}
const rows = actions.flatMap((action) =>
  postKinds.map((kind) => ({ action, kind, reach: matrix[action][kind] ?? 'none' })),
)

test.each(rows)('$kind, $action: $reach', ({ action, kind, reach }) => {
  const actor: Actor = { postId: 'p', kind, organisation: 'bt.tp' }
  const allowed = (holder: string) => can(actor, action, holder, isWithin) === null
  expect(allowed('bt.tp')).toBe(reach !== 'none')
  expect(allowed('bt.tp.xa')).toBe(reach !== 'none')
  expect(allowed('bt.bb')).toBe(reach === 'all')
})

test('a body accepts and decides what it gave out below, and no other body does', () => {
  const giver: Actor = { postId: 'p', kind: 'focal', organisation: 'bt.tp' }
  const may = (action: Action, from: string | null, actor = giver) =>
    canAsGiver(actor, action, from, isWithin)
  expect(may('accept-evidence', 'bt.tp')).toBe(true)
  expect(may('read-work', 'bt.tp')).toBe(true)
  expect(may('decide-extension', 'bt.tp')).toBe(true)
  expect(may('decide-plan', 'bt.tp')).toBe(true)
  expect(may('accept-evidence', null)).toBe(false)
  expect(may('accept-evidence', 'bt.bb')).toBe(false)
  expect(may('hand-over', 'bt.tp')).toBe(false)
  expect(may('accept-evidence', 'bt.tp', { ...giver, organisation: 'bt.tp.xa' })).toBe(false)
})

test("a focal officer's lists show the own body and all below it, an unknown right shows nothing", () => {
  const focal: Actor = { postId: 'p', kind: 'focal', organisation: 'bt.tp' }
  const branch = (code: string) => [code, `${code}.xa`]
  expect(scopeOf(focal, 'read-work', branch)).toMatchObject({
    reach: 'organisations',
    codes: ['bt.tp', 'bt.tp.xa'],
  })
  expect(scopeOf(focal, 'request-reports', branch)).toMatchObject({ reach: 'organisations', codes: [] })
})

test('a list that was not scoped does not compile', () => {
  // @ts-expect-error: only scopeOf makes a scope, so nobody writes one by hand.
  const unscoped: VisibleScope = { reach: 'everything' }
  expect(unscoped.reach).toBe('everything')
})
