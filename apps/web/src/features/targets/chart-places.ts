import { daysBetween, type LocalDate } from '@dondoc/domain/days'
import type { HeldValue } from '@dondoc/domain/targets'

export const chart = { width: 480, height: 190, left: 46, right: 14, top: 16, bottom: 26 } as const

interface Place {
  readonly x: number
  readonly y: number
}

export interface ChartPlaces {
  readonly points: readonly (Place & { readonly held: HeldValue })[]
  /** The straight way that the standing is judged by, from where it starts to the target. */
  readonly course: readonly [Place, Place] | null
  readonly goal: number
  /** Round figures of the axis, lowest first. */
  readonly steps: readonly { readonly value: number; readonly y: number }[]
  readonly ends: readonly [LocalDate, LocalDate]
}

interface Charted {
  readonly start: HeldValue | null
  readonly held: readonly HeldValue[]
  readonly goal: number
  readonly by: LocalDate | null
}

/** Where the figures of one body and its target stand in a chart of the given size; null where nothing is measured. */
export function chartPlaces({ start, held, goal, by }: Charted): ChartPlaces | null {
  const [first] = held
  const last = held.at(-1)
  if (!first || !last) return null
  const until = by && by > last.at ? by : last.at
  const days = Math.max(1, daysBetween(first.at, until))
  const values = [...held.map(({ value }) => value), goal]
  const step = niceStep(Math.max(...values) - Math.min(...values))
  const low = Math.floor(Math.min(...values) / step) * step
  const high = Math.max(low + step, Math.ceil(Math.max(...values) / step) * step)
  const x = (day: LocalDate) =>
    chart.left + (daysBetween(first.at, day) / days) * (chart.width - chart.left - chart.right)
  const y = (value: number) =>
    chart.top + ((high - value) / (high - low)) * (chart.height - chart.top - chart.bottom)
  const count = Math.round((high - low) / step)
  return {
    points: held.map((one) => ({ held: one, x: x(one.at), y: y(one.value) })),
    course: by && start && by > start.at ? [at(start.at, start.value), at(by, goal)] : null,
    goal: y(goal),
    steps: Array.from({ length: count + 1 }, (_, index) => {
      const value = Math.round((low + index * step) * 10_000) / 10_000
      return { value, y: y(value) }
    }),
    ends: [first.at, until],
  }

  function at(day: LocalDate, value: number): Place {
    return { x: x(day), y: y(value) }
  }
}

/** 1, 2 or 5 times a power of ten, so that the axis has two to five steps. */
function niceStep(span: number): number {
  const rough = (span || 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power
}
