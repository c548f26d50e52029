import type { AssignmentView, HistoryEntry } from '@dondoc/contracts'

const moves = ['deadline-extended', 'extension-asked', 'extension-refused', 'rescheduled'] as const

/** What moved the deadline or asked for it, oldest first; the first deadline itself is no move. */
export function deadlineMoves({ history }: Pick<AssignmentView, 'history'>): HistoryEntry[] {
  return history.filter(({ happening }) => isMove(happening)).reverse()
}

function isMove(happening: HistoryEntry['happening']): boolean {
  if (happening.type === 'correction-approved') return happening.correction.what === 'deadline'
  if (happening.type === 'trigger-registered') return happening.deadline !== null
  if (happening.type === 'trigger-withdrawn') return happening.restored !== null
  return moves.some((type) => type === happening.type)
}
