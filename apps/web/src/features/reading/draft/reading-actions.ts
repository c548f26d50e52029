import type { DraftCommand, FieldPlace } from '@dondoc/domain/drafts'
import type { TaskFieldName } from '@dondoc/domain/programme'
import { createContext, useContext } from 'react'

/** A field of a task, or of the document itself where the task is null; 'split' while a task is being split. */
export interface EditedPlace {
  readonly task: string | null
  readonly field: string
}

/** What the parts of the reading screen ask of it. The functions stay the same while the draft changes. */
export interface ReadingActions {
  /** Sends a command; what was done is said, with a way back, where `said` is given. */
  readonly send: (command: DraftCommand, said?: string) => void
  /** Marks a task on both sides. */
  readonly pick: (taskId: string) => void
  /** Brings a place of the document into view. */
  readonly show: (place: number) => void
  /** Opens a field for writing, or closes what is open. */
  readonly edit: (place: EditedPlace | null) => void
  /** Tells in passing what cannot be done, and what to do first. */
  readonly say: (words: string) => void
  /** Accepts many fields of one kind as they were read, after asking. */
  readonly acceptMany: (field: TaskFieldName, fields: readonly FieldPlace[]) => void
  /** Keeps names that nobody of the register bears as they are printed, after asking. */
  readonly keepNames: (names: readonly string[]) => void
  /** What is done to the marked task. */
  readonly task: TaskVerbs
}

interface TaskVerbs {
  /** Marks the task that many steps on. */
  readonly step: (steps: number) => void
  readonly merge: (step: 1 | -1) => void
  readonly split: () => void
  /** Drops the task, or restores it where it is dropped. */
  readonly drop: () => void
  readonly move: (step: 1 | -1) => void
  /** Accepts the field that waits next, or all that wait. */
  readonly accept: (which: 'next' | 'all') => void
  readonly edit: () => void
}

export const ReadingActionsContext = createContext<ReadingActions | null>(null)

export function useReadingActions(): ReadingActions {
  const actions = useContext(ReadingActionsContext)
  if (!actions) throw new Error('A part of the reading outside its screen.')
  return actions
}
