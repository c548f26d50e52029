import type { RegisterRow } from '@dondoc/contracts'
import { pressing } from '../../parts/pressing.ts'
import { type Band, bandOf } from './band-of.ts'

/** A task with everybody who holds it, drawn once. */
export interface TaskLine {
  readonly task: RegisterRow['task']
  readonly rows: readonly RegisterRow[]
  /** The holder whose status presses most; the line is drawn in its colour. */
  readonly shown: RegisterRow
  readonly band: Band
}

/** One line a task, in the order of the programme; where holders' deadlines differ, to the last of them. */
export function taskLines(rows: readonly RegisterRow[]): TaskLine[] {
  return [...Map.groupBy(rows, (row) => row.task.id).values()].flatMap((held) => {
    const [shown] = held.toSorted((a, b) => rank(a) - rank(b))
    if (!shown) return []
    const ends = held.flatMap(({ deadline }) => deadline ?? []).sort()
    return [{ task: shown.task, rows: held, shown, band: { ...bandOf(shown), until: ends.at(-1) ?? null } }]
  })
}

function rank({ derived }: RegisterRow): number {
  return pressing.indexOf(derived.status)
}
