import { everythingIn, type RegisterFilter } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { isOpen, statuses } from '@dondoc/domain/status'
import type { OperationContext } from '../context.ts'
import type { OrganisationsOfDay } from '../organisations/organisations-of-day.ts'
import { visibleTo } from '../permit.ts'

/** All open work that these bodies hold, in whatever role and whoever gave it: each assignment needs a holder of its own. */
export function openWorkOf(
  context: OperationContext,
  bodies: readonly string[],
  organisations: OrganisationsOfDay,
  asOf: LocalDate,
): RegisterFilter {
  return {
    ...everythingIn(visibleTo(context, 'read-work', organisations), asOf, context.rulesOn(asOf)),
    ...{ organisations: bodies, statuses: statuses.filter(isOpen), role: null, counting: 'each' },
  }
}
