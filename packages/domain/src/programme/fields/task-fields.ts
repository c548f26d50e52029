import { joinQuotes, type Quote, sliceQuote } from '../passages/quote.ts'
import type { FieldValue, TaskField } from './field-line.ts'

/** What labelled lines or columns say of a duty, in their own words. */
export type TaskFields = Readonly<Partial<Record<TaskField, FieldWords>>>

export interface FieldWords {
  readonly words: Quote
  /** The label or the column's name, as printed. */
  readonly label: string
  /** How the words stand to the duty: a line of its own, a line for several duties, a cell, a bracket at its end. */
  readonly place: 'label' | 'shared-label' | 'column' | 'bracket'
}

/** The values of a line as one set; a label printed twice keeps both. */
export function toTaskFields(
  line: Quote,
  values: readonly FieldValue[],
  place: FieldWords['place'],
): TaskFields {
  return mergeFields(
    values.map(({ field, label, range }) => ({ [field]: { words: sliceQuote(line, range), label, place } })),
  )
}

/** Several sets as one, the words of one field in a row. */
export function mergeFields(sets: readonly TaskFields[], glue = '; '): TaskFields {
  const merged: Partial<Record<TaskField, FieldWords>> = {}
  for (const set of sets)
    for (const field of Object.keys(set) as TaskField[]) {
      const [before, more] = [merged[field], set[field]]
      if (!more) continue
      merged[field] = before ? { ...before, words: joinQuotes([before.words, more.words], glue) } : more
    }
  return merged
}

/** The same fields, printed once for several duties. */
export function shareFields(fields: TaskFields): TaskFields {
  const shared: Partial<Record<TaskField, FieldWords>> = {}
  for (const field of Object.keys(fields) as TaskField[]) {
    const one = fields[field]
    if (one) shared[field] = { ...one, place: one.place === 'label' ? 'shared-label' : one.place }
  }
  return shared
}
