import { foldForSearch } from '../../text/index.ts'
import type { DraftTask } from '../draft.ts'
import { mergeRanges } from '../passages/places-of.ts'
import type { FieldReading } from '../reading.ts'
import { toReading } from '../to-reading.ts'

/**
 * A class printed short where the document elsewhere prints it in full takes the full name, as the same class would be
 * held twice otherwise: 'các đảng ủy trực thuộc tỉnh' beside 'đảng ủy trực thuộc Tỉnh ủy'. Only a last word or two may be
 * missing, and only one full name may fit.
 */
export function completeNames(tasks: readonly DraftTask[]): DraftTask[] {
  const printed = new Map(
    tasks.flatMap(({ lead, readings }) =>
      lead.map((name) => [foldForSearch(name), { name, at: readings.lead }] as const),
    ),
  )
  const fullOf = (name: string) => {
    const short = foldForSearch(name)
    if (!/ truc thuoc /.test(short)) return null
    const fuller = [...printed].filter(
      ([key]) =>
        key.startsWith(`${short} `) &&
        !key.includes(',') &&
        key.split(' ').length - short.split(' ').length <= 2,
    )
    return fuller.length === 1 ? (fuller[0]?.[1] ?? null) : null
  }
  return tasks.map((task) => {
    const full = task.lead.map(fullOf)
    if (full.every((one) => one === null)) return task
    const lead = task.lead.map((name, i) => full[i]?.name ?? name)
    return {
      ...task,
      lead,
      readings: {
        ...task.readings,
        ...alsoAt(
          task.readings.lead,
          full.map((one) => one?.at),
        ),
      },
    }
  })
}

/** The reading of a completed name points at the place of the full name too. */
function alsoAt(reading: FieldReading | undefined, others: readonly (FieldReading | undefined)[]) {
  if (!reading) return {}
  const ranges = mergeRanges([...reading.ranges, ...others.flatMap((other) => other?.ranges ?? [])])
  const { code, words } = reading.reason
  return { lead: toReading(ranges, code, { words, doubt: 'completed-name' }) }
}
