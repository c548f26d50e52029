import type { OrganisationCode, Structure } from '../organisations/index.ts'
import type { MemberCounts } from './grassroots-fact.ts'
import { bearsGrassroots } from './grassroots-kinds.ts'

/** The figures of an organisation beside those of what stands directly below it. */
export interface GrassrootsSum {
  /** As recorded for the organisation itself, with all within it. */
  readonly own: MemberCounts | null
  /** The sum of what stands directly below; null where nothing below has figures. */
  readonly below: MemberCounts | null
  /** What counts further up: its own figures, or else the sum. */
  readonly whole: MemberCounts | null
  /** Organisations of its branch, itself among them, of which nothing is known: neither its own figures nor a sum. */
  readonly missing: number
  /** Null where there is nothing to compare, or something below is missing and may make up the difference. */
  readonly agrees: boolean | null
}

/**
 * Figures rolled up under the structure of a day: every committee's own beside the sum of those below, so that they can be
 * seen to agree. An organisation that stands under one outside the Party line counts at the top.
 */
export function sumGrassroots(
  structure: Structure,
  recorded: ReadonlyMap<OrganisationCode, MemberCounts>,
): ReadonlyMap<OrganisationCode, GrassrootsSum> {
  const sums = new Map<OrganisationCode, GrassrootsSum>()
  for (const code of structure.order.toReversed()) {
    const organisation = structure.organisations.get(code)
    if (!organisation || !bearsGrassroots(organisation.kind, structure.day)) continue
    const children = (structure.children.get(code) ?? []).flatMap((child) => sums.get(child) ?? [])
    sums.set(code, sumOf(recorded.get(code) ?? null, children))
  }
  return sums
}

function sumOf(own: MemberCounts | null, children: readonly GrassrootsSum[]): GrassrootsSum {
  const known = children.flatMap(({ whole }) => whole ?? [])
  const below = known.length === 0 ? null : addCounts(known)
  const whole = own ?? below
  const missing = children.reduce((sum, child) => sum + child.missing, whole === null ? 1 : 0)
  return { own, below, whole, missing, agrees: agree(own, below, known.length === children.length) }
}

function agree(own: MemberCounts | null, below: MemberCounts | null, isWhole: boolean): boolean | null {
  if (own === null || below === null) return null
  if (columns.some((column) => below[column] > own[column])) return false
  if (columns.every((column) => below[column] === own[column])) return true
  return isWhole ? false : null
}

const columns = ['cells', 'official', 'probationary'] as const

export function addCounts(all: readonly MemberCounts[]): MemberCounts {
  const sum = (column: (typeof columns)[number]) => all.reduce((total, one) => total + one[column], 0)
  return { cells: sum('cells'), official: sum('official'), probationary: sum('probationary') }
}
