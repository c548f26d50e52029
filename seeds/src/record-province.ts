import { type Kysely, loadOrganisationPeriods, type Tables } from '@dondoc/database'
import { contextAt, recordOrganisations, recordPosts } from '@dondoc/operations'
import { demoPosts } from './demo-posts.ts'
import { readOrganisations } from './read-organisations.ts'

/** The organisations of the province as they stood before any decision, and the posts of the demonstration. */
export async function recordProvince(db: Kysely<Tables>, moment: Date): Promise<void> {
  const context = contextAt(db, null, moment)
  if ((await loadOrganisationPeriods(db)).length === 0) {
    const { periods, aliases } = readOrganisations()
    await recordOrganisations(context, periods.map(withoutEnd), aliases.map(withoutEnd))
  }
  await recordPosts(context, demoPosts)
}

/** How bodies ended is told by decisions, and with a body end its other names. */
function withoutEnd<Range extends { readonly until: unknown }>(range: Range): Range & { until: null } {
  return { ...range, until: null }
}
