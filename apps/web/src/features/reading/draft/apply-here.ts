import type { DraftMoment } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import { applyDraftEdit, type DraftCommand, type DraftRefusal, decideDraftEdit } from '@dondoc/domain/drafts'
import { isRefusal } from '@dondoc/domain/refusals'

interface Desk {
  readonly text: string
  readonly today: LocalDate
}

/**
 * The draft as it will stand once the server has kept the command, by the server's own rules; or why it will not. Null
 * where only the server can tell: what undoing brings back, it alone knows.
 */
export function applyHere(
  moment: DraftMoment,
  command: DraftCommand,
  { text, today }: Desk,
): DraftMoment | DraftRefusal | null {
  const { sequence, work, canUndo, canRedo } = moment
  // The organisations of the day are the server's to check.
  const edit = decideDraftEdit({ sequence, work, text, canUndo, canRedo }, command, {
    today,
    absent: () => null,
  })
  if (isRefusal(edit)) return edit
  if (edit.type === 'undone' || edit.type === 'redone') return null
  return {
    ...moment,
    sequence: sequence + 1,
    work: applyDraftEdit(work, edit, sequence + 1),
    canUndo: true,
    canRedo: false,
  }
}
