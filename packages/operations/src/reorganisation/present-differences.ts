import type { DifferenceView, StandingView } from '@dondoc/contracts'
import type { OrganisationPeriod, Structure } from '@dondoc/domain/organisations'
import type { StructureDifference } from '@dondoc/domain/reorganisation'

interface Compared {
  readonly before: Structure
  readonly after: Structure
}

/** Differences with the superiors by name, each as its own day calls them. */
export function presentDifferences(
  differences: readonly StructureDifference[],
  structures: Compared,
): DifferenceView[] {
  return differences.map(({ code, differs, before, after }) => ({
    ...{ code, differs },
    before: before && standingView(before, structures.before),
    after: after && standingView(after, structures.after),
  }))
}

function standingView(
  { name, kind, parent }: OrganisationPeriod,
  { organisations }: Structure,
): StandingView {
  return {
    ...{ name, kind, parent },
    parentName: parent === null ? null : (organisations.get(parent)?.name ?? parent),
  }
}
