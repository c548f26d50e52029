import { type RawSearch, readText, withoutBlanks } from './read-search.ts'

export interface OrganisationsSearch {
  search?: string | undefined
}

export function readOrganisationsSearch(raw: RawSearch): OrganisationsSearch {
  return withoutBlanks({ search: readText(raw.search) })
}
