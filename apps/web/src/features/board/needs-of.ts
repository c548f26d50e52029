import type { BoardView, SessionView } from '@dondoc/contracts'
import { belowLines, boardLists } from '@dondoc/domain/roll-up'
import type { Need as DomainNeed, ExceptionKind } from '@dondoc/domain/status'
import { lookOfException } from '../../parts/looks/exception-look.ts'
import { type Look, lookOfGrade, lookOfStatus } from '../../parts/looks/status-look.ts'
import type { RegisterSearch } from '../../search/register-search.ts'

export interface Need {
  readonly name:
    | 'late_reply'
    | 'reply'
    | 'refusal'
    | 'extension'
    | 'correction'
    | 'special_red'
    | 'red'
    | 'yellow'
    | 'unassigned'
    | 'postsToMove'
    | 'toAccept'
    | 'belowToAccept'
    | 'belowRefusal'
    | 'belowExtension'
    | 'belowCorrection'
    | 'acceptance_late'
    | 'carried_over'
    | 'late_start'
    | 'update_late'
    | 'below_done'
  readonly count: number
  readonly look: Look
  /** Its rows in the register, or the queue of work without a holder. */
  readonly list: RegisterSearch | 'succession'
}

/**
 * What needs somebody now, each with its list; nothing that counts zero or that the post cannot settle. Directives that
 * nobody answered come first: they are what a leader has already asked for.
 */
export function needsOf(board: BoardView, { actions, post }: Pick<SessionView, 'actions' | 'post'>): Need[] {
  const { alerts, exceptions } = board
  const needs: Need[] = [
    { name: 'reply', ...answer('reply', lookOfStatus('under_correction')) },
    { name: 'late_reply', ...answer('late_reply', lookOfGrade('over-30')) },
    {
      name: 'special_red',
      count: alerts.special_red,
      look: lookOfGrade('over-30'),
      list: boardLists.alert('special_red'),
    },
    {
      name: 'red',
      count: alerts.red,
      look: lookOfGrade('8-30'),
      list: boardLists.alert('red'),
    },
    {
      name: 'yellow',
      count: alerts.yellow,
      look: lookOfStatus('due_soon'),
      list: boardLists.alert('yellow'),
    },
    { name: 'refusal', ...answer('refusal', lookOfStatus('no_deadline')) },
    { name: 'extension', ...answer('extension', lookOfStatus('due_soon')) },
    { name: 'correction', ...answer('correction', lookOfStatus('under_correction')) },
    {
      name: 'unassigned',
      count: actions.includes('hand-over') ? board.unassigned : 0,
      look: lookOfStatus('no_deadline'),
      list: 'succession',
    },
    {
      name: 'postsToMove',
      count: board.postsToMove,
      look: lookOfStatus('no_deadline'),
      list: 'succession',
    },
    {
      name: 'toAccept',
      count: board.toAccept,
      look: lookOfStatus('awaiting_acceptance'),
      list: boardLists.toAccept,
    },
    ...(post.kind === 'focal' ? waitingForGiver(board.below) : []),
    { name: 'acceptance_late', ...kind('acceptance_late') },
    { name: 'carried_over', ...kind('carried_over') },
    { name: 'late_start', ...kind('late_start') },
    { name: 'update_late', ...kind('update_late') },
    { name: 'below_done', ...kind('below_done') },
  ]
  return needs.filter((need) => need.count > 0)

  function answer(need: DomainNeed, look: Look) {
    return { count: board.needs[need], look, list: boardLists.need(need) }
  }

  function kind(exception: ExceptionKind) {
    const look = lookOfException(exception)
    return { count: exceptions[exception], look, list: boardLists.exception(exception) }
  }
}

/** What a body gave out below waits for the giver's own post: to the assigning side it is told apart. */
function waitingForGiver(below: BoardView['below']): Need[] {
  const names = {
    toAccept: { name: 'belowToAccept', look: lookOfStatus('awaiting_acceptance') },
    refusal: { name: 'belowRefusal', look: lookOfStatus('no_deadline') },
    extension: { name: 'belowExtension', look: lookOfStatus('due_soon') },
    correction: { name: 'belowCorrection', look: lookOfStatus('under_correction') },
  } as const
  return belowLines(below).flatMap(({ name, count, list }) =>
    name === 'total' || name === 'done' || name === 'exceptions' ? [] : [{ ...names[name], count, list }],
  )
}
