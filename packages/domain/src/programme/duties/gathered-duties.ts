import { shareFields, type TaskFields } from '../fields/task-fields.ts'
import type { SectionFrame } from '../outline/section-frame.ts'
import type { RawDuty } from './raw-duty.ts'

/** The duties found so far, and which of them the next labelled line speaks of. */
export class GatheredDuties {
  readonly all: RawDuty[] = []
  /** Duties since the last labelled lines: those lines, printed after them, govern all of them. */
  #pending = 0
  /** Whether the last line read was a labelled one: the next duty begins a new group. */
  #governing = false

  get count(): number {
    return this.all.length
  }

  /** Whether duties wait for the labelled lines behind them. */
  get waits(): boolean {
    return this.#pending < this.all.length
  }

  /** From here on a labelled line speaks of what is found next. */
  beginGroup(): void {
    this.#pending = this.all.length
  }

  add(duties: readonly RawDuty[]): void {
    if (this.#governing) this.beginGroup()
    this.#governing = false
    for (const duty of duties) this.all.push(duty)
  }

  /** Rows of a table bring their own fields, so that the lines around it pass over them. */
  addRows(rows: readonly RawDuty[]): void {
    for (const row of rows) this.all.push(row)
  }

  /** Lines after duties govern those duties; lines before any govern what follows in the section. */
  govern(fields: TaskFields, frame: SectionFrame): SectionFrame {
    if (Object.keys(fields).every((field) => field === 'other')) return frame
    this.#governing = true
    const labels = frame.labels.join()
    const governs = this.#give(fields, this.#pending, (duty) => duty.frame.labels.join() === labels)
    return governs ? frame : { ...frame, fields: { ...frame.fields, ...shareFields(fields) } }
  }

  /** Gives the fields to every duty found since `first`. */
  giveSince(first: number, fields: TaskFields): void {
    this.#give(fields, first, () => true)
  }

  /** Gives the fields to the duties found since `first` that are meant; false where there are none. */
  #give(fields: TaskFields, first: number, isMeant: (duty: RawDuty) => boolean): boolean {
    const meant = this.all
      .slice(first)
      .map((duty, i) => ({ duty, at: first + i }))
      .filter(({ duty }) => isMeant(duty))
    const given = meant.length === 1 ? fields : shareFields(fields)
    for (const { duty, at } of meant) this.all[at] = { ...duty, fields: { ...duty.fields, ...given } }
    return meant.length > 0
  }
}
