import { type RawSearch, readOneOf, readText, withoutBlanks } from './read-search.ts'

export const organisationViews = ['tree', 'chart'] as const

export interface OrganisationsSearch {
  search?: string | undefined
  /** Left out: the tree. */
  view?: (typeof organisationViews)[number] | undefined
}

export function readOrganisationsSearch(raw: RawSearch): OrganisationsSearch {
  return withoutBlanks({ search: readText(raw.search), view: readOneOf(organisationViews, raw.view) })
}
