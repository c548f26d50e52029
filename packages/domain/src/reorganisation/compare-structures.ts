import type { OrganisationCode, OrganisationPeriod, Structure } from '../organisations/index.ts'

export type StructureDifference = {
  readonly code: OrganisationCode
  readonly before: OrganisationPeriod | null
  readonly after: OrganisationPeriod | null
  readonly differs: readonly ('established' | 'ended' | 'name' | 'kind' | 'parent' | 'ledBy')[]
}

/** What two structures say differently of each organisation, in the order of the later one, what has ended last. */
export function compareStructures(before: Structure, after: Structure): StructureDifference[] {
  const codes = new Set([...after.order, ...before.order])
  return [...codes].flatMap((code) => {
    const [old, now] = [before.organisations.get(code) ?? null, after.organisations.get(code) ?? null]
    const differs = differences(old, now)
    return differs.length > 0 ? [{ code, before: old, after: now, differs }] : []
  })
}

function differences(
  before: OrganisationPeriod | null,
  after: OrganisationPeriod | null,
): StructureDifference['differs'] {
  if (!before) return after ? ['established'] : []
  if (!after) return ['ended']
  return (['name', 'kind', 'parent', 'ledBy'] as const).filter((field) => before[field] !== after[field])
}
