import type { ProgrammeDraft } from '../programme/index.ts'
import { applyDraftEdit } from './apply-draft-edit.ts'
import { beginDraft } from './begin-draft.ts'
import type { DraftEdit } from './draft-edit.ts'
import type { DraftWork } from './draft-work.ts'

/** A draft at one moment of its history. */
export interface DraftState {
  /** How many edits were made, undone ones and the undoing itself among them. */
  readonly sequence: number
  readonly work: DraftWork
  /** How it stood before each edit that can be undone, the last one at the end. */
  readonly earlier: readonly DraftWork[]
  /** How it stood before each undoing that can be redone. */
  readonly undone: readonly DraftWork[]
}

/** A draft after all its edits, in the order they were made. */
export function replayDraft(reading: ProgrammeDraft, edits: readonly DraftEdit[]): DraftState {
  const begun: DraftState = { sequence: 0, work: beginDraft(reading), earlier: [], undone: [] }
  return edits.reduce(nextState, begun)
}

/** One edit further. Undoing takes back the last edit that still holds; a new edit ends what could be redone. */
export function nextState(state: DraftState, edit: DraftEdit): DraftState {
  const { work, earlier, undone } = state
  const sequence = state.sequence + 1
  if (edit.type === 'undone') {
    const before = earlier.at(-1)
    if (!before) return { ...state, sequence }
    return { sequence, work: before, earlier: earlier.slice(0, -1), undone: [...undone, work] }
  }
  if (edit.type === 'redone') {
    const after = undone.at(-1)
    if (!after) return { ...state, sequence }
    return { sequence, work: after, earlier: [...earlier, work], undone: undone.slice(0, -1) }
  }
  return { sequence, work: applyDraftEdit(work, edit, sequence), earlier: [...earlier, work], undone: [] }
}
