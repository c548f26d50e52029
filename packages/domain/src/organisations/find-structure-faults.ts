import { type LocalDate, overlaps } from '../days/index.ts'
import { type Refusal, refuse } from '../refusals/index.ts'
import { findCircles } from './find-circles.ts'
import type { OrganisationCode, OrganisationPeriod } from './organisation.ts'

export type StructureFault = Refusal<
  'empty-period' | 'overlapping-periods' | 'gap-in-life' | 'superior-missing' | 'structure-circle'
>

/**
 * Why these periods cannot be a history of organisations; none where they can. Of one organisation no two periods overlap
 * and none is missing in between; its superior exists for as long as the period says so; on no day does a line of superiors
 * come back to where it began.
 */
export function findStructureFaults(periods: readonly OrganisationPeriod[]): StructureFault[] {
  const lives = Map.groupBy(periods, (period) => period.code)
  const empty = periods.filter(isEmpty).map((period) => refuse('empty-period', placeOf(period)))
  const broken = [...lives.values()].flatMap((life) => faultsOfLife(life.toSorted(byFrom)))
  if (empty.length + broken.length > 0) return [...empty, ...broken]
  return [...orphans(periods, lives), ...findCircles(periods)]
}

function isEmpty({ from, until }: OrganisationPeriod): boolean {
  return from !== null && until !== null && until <= from
}

function faultsOfLife(life: readonly OrganisationPeriod[]): StructureFault[] {
  return life.slice(1).flatMap((period, index): StructureFault[] => {
    const before = life[index]
    if (!before) return []
    if (overlaps(before, period)) return [refuse('overlapping-periods', placeOf(period))]
    return before.until === period.from
      ? []
      : [refuse('gap-in-life', { ...placeOf(period), from: before.until, until: period.from })]
  })
}

function orphans(
  periods: readonly OrganisationPeriod[],
  lives: ReadonlyMap<OrganisationCode, readonly OrganisationPeriod[]>,
): StructureFault[] {
  return periods
    .filter(({ parent, from, until }) => parent !== null && !lasts(lives.get(parent) ?? [], from, until))
    .map((period) => refuse('superior-missing', { ...placeOf(period), superior: period.parent }))
}

/** Whether a life without gaps covers all of [from, until). */
function lasts(
  life: readonly OrganisationPeriod[],
  from: LocalDate | null,
  until: LocalDate | null,
): boolean {
  const begins = life.some((period) => period.from === null || (from !== null && period.from <= from))
  const ends = life.some((period) => period.until === null || (until !== null && until <= period.until))
  return begins && ends
}

function byFrom(a: OrganisationPeriod, b: OrganisationPeriod): number {
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1
}

function placeOf({ code, from, until }: OrganisationPeriod) {
  return { code, from, until }
}
