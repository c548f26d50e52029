import type { RegisterRow } from '@dondoc/contracts'

export const workGroups = ['now', 'soon', 'going', 'waiting', 'closed'] as const
export type WorkGroup = (typeof workGroups)[number]

/** Where a task stands in the reader's day, from the status and the exception the server gave it. */
function groupOf(row: RegisterRow): WorkGroup {
  if (row.exception && !waitsForOthers(row)) return 'now'
  switch (row.derived.status) {
    case 'due_soon':
      return 'soon'
    case 'standing':
      return row.derived.isUpdateSoon ? 'soon' : 'going'
    case 'done':
    case 'withdrawn':
      return 'closed'
    case 'awaiting_acceptance':
    case 'awaiting_document':
    case 'not_yet_begun':
      return 'waiting'
    default:
      return 'going'
  }
}

/** Evidence that waits long, or a document that does not come, is late for another side. */
function waitsForOthers({ exception }: RegisterRow): boolean {
  return exception?.kind === 'acceptance_late' || exception?.kind === 'carried_over'
}

/** Rows in the server's order of urgency, parted by where they stand; what is late keeps that order. */
export function groupWork(rows: readonly RegisterRow[]): Record<WorkGroup, RegisterRow[]> {
  const groups: Record<WorkGroup, RegisterRow[]> = { now: [], soon: [], going: [], waiting: [], closed: [] }
  for (const row of rows) groups[groupOf(row)].push(row)
  for (const name of ['soon', 'going', 'waiting'] as const) groups[name].sort(byDay)
  return groups
}

/** The nearest day first; work without one after. */
function byDay(a: RegisterRow, b: RegisterRow): number {
  return dayOf(a).localeCompare(dayOf(b))
}

function dayOf({ deadline, derived }: RegisterRow): string {
  return deadline ?? (derived.status === 'standing' ? derived.updateBy : '9999')
}
