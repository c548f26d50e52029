import {
  appendEvents,
  type LockedAssignment,
  loadGivers,
  lockHistories,
  type Tables,
  type Transaction,
} from '@dondoc/database'
import { type AssignmentCommand, decide, phaseOf, replay } from '@dondoc/domain/tasks'
import { deciderOf, type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { applyCommand } from './apply-command.ts'

interface Asked {
  readonly assignment: string
  readonly command: AssignmentCommand
}

/**
 * Does one thing to each of many assignments, of which their holders are told with more: all that stand alone at once, then one
 * after the other those that stand under work of others or have given work out, since these change each other. What was
 * withdrawn meanwhile, by itself or with the work that it was given out from, is left out.
 */
export async function applyCommands(
  tx: Transaction<Tables>,
  context: OperationContext,
  asked: readonly Asked[],
): Promise<void> {
  const ids = asked.map(({ assignment }) => assignment)
  const locked = await lockHistories(tx, ids)
  const givers = await loadGivers(tx, ids)
  const found = asked.map(({ assignment, command }) => {
    const held = locked.get(assignment)
    if (!held) throw new OperationRefused('not-found', { assignment })
    return { held, command, isAlone: held.under === null && !givers.has(assignment) }
  })
  const alone = found.filter(({ held, isAlone }) => isAlone && !isWithdrawn(held))
  await appendEvents(
    tx,
    alone.map(({ held, command }) => ({
      ...{ identity: held, earlier: held.events, event: eventOf(context, held, command) },
    })),
  )
  for (const { held, command, isAlone } of found) if (!isAlone) await applyInTurn(tx, context, held, command)
}

function eventOf(context: OperationContext, held: LockedAssignment, command: AssignmentCommand) {
  const circumstances = { today: context.today, ...deciderOf(context), rules: context.rules }
  const decision = accepted(decide(replay(held.events), command, circumstances))
  const recorded = { recordedAt: context.now, recordedBy: recorderOf(context) }
  return { sequence: held.version + 1, ...decision, ...recorded }
}

function isWithdrawn({ events }: LockedAssignment): boolean {
  return phaseOf(replay(events)) === 'withdrawn'
}

/** With its history as those before it left it. */
async function applyInTurn(
  tx: Transaction<Tables>,
  context: OperationContext,
  { assignmentId }: LockedAssignment,
  command: AssignmentCommand,
): Promise<void> {
  const now = (await lockHistories(tx, [assignmentId])).get(assignmentId)
  if (!now || isWithdrawn(now)) return
  await applyCommand(tx, context, now, { command, isToldWithMore: true })
}
