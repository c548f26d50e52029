import type { RegisterRequest } from '@dondoc/contracts'
import type { RegisterFilter } from '@dondoc/database'
import { foldForSearch } from '@dondoc/domain/text'
import type { OperationContext } from '../context.ts'
import type { OrganisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'

/** What a request for the register finds, within what the actor may see. */
export function registerFilterOf(
  context: OperationContext,
  input: RegisterRequest,
  organisations: OrganisationsOfDay,
): RegisterFilter {
  const words = foldForSearch(input.search ?? '')
  const asOf = input.asOf ?? context.today
  return {
    ...{ scope: visibleTo(context, 'read-work', organisations), asOf, rules: context.rulesOn(asOf) },
    search: words ? { words, organisations: organisations.named(words) } : null,
    statuses: input.statuses?.length ? [...new Set(input.statuses)] : null,
    grade: input.grade ?? null,
    exception: input.exception ?? null,
    alert: input.alert ?? null,
    gap: input.gap ?? null,
    need: input.need ?? null,
    queue: input.queue ? { gone: bodiesGone(organisations) } : null,
    role: input.queue || input.role === 'any' ? null : input.role,
    counting: input.queue ? 'each' : input.counting,
    organisations: bodiesAsked(input, organisations),
    programme: input.programme ?? null,
    task: input.task ?? null,
    citing: input.document ?? null,
    scheduleKind: input.scheduleKind ?? null,
    duty: input.duty ?? null,
  }
}

function bodiesGone({ structure, endedOn }: OrganisationsOfDay): string[] {
  return [...structure.organisations.keys()].filter((code) => endedOn(code) !== null)
}

/** A body alone, or with all below it; null: every body. */
function bodiesAsked(
  { organisation, reach }: RegisterRequest,
  { branchOf }: OrganisationsOfDay,
): string[] | null {
  if (!organisation) return null
  return reach === 'own' ? [organisation] : branchOf(organisation)
}
