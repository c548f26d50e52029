import { day } from '../../days/index.ts'
import { isRefusal } from '../../refusals/index.ts'
import { absentOrganisation } from '../../reorganisation/index.ts'
import { decideDraftEdit } from '../decide-draft-edit.ts'
import type { DraftCommand } from '../draft-command.ts'
import type { DraftEdit } from '../draft-edit.ts'
import type { DraftRefusal } from '../draft-refusals.ts'
import { type DraftState, nextState, replayDraft } from '../replay-draft.ts'
import { lives, reading, text } from './plan.ts'

/** The plan on the desk, and all that was done to it. */
export interface Desk {
  readonly state: DraftState
  readonly edits: readonly DraftEdit[]
}

export const begun: Desk = { state: replayDraft(reading, []), edits: [] }

/** What the domain says to a command: an edit or a refusal. */
export function ask({ state }: Desk, command: DraftCommand): DraftEdit | DraftRefusal {
  const { sequence, work, earlier, undone } = state
  const hand = { sequence, work, text, canUndo: earlier.length > 0, canRedo: undone.length > 0 }
  const absent = (code: string) => absentOrganisation(lives, code)
  return decideDraftEdit(hand, command, { today: day('2024-03-05'), absent })
}

/** The desk after the commands; a command that is refused does nothing. */
export function after(desk: Desk, ...commands: readonly DraftCommand[]): Desk {
  return commands.reduce((now, command) => {
    const edit = ask(now, command)
    if (isRefusal(edit)) return now
    return { state: nextState(now.state, edit), edits: [...now.edits, edit] }
  }, desk)
}
