import { type GrassrootsFlag, grassrootsFlags } from '@dondoc/domain/grassroots'
import { type OrganisationKind, organisationKinds } from '@dondoc/domain/organisations'
import { type RawSearch, readNumber, readOneOf, readText, withoutBlanks } from './read-search.ts'

/** The filters and the page of the grassroots database as they stand in the address. */
export interface GrassrootsSearch {
  under?: string | undefined
  kind?: OrganisationKind | undefined
  flag?: GrassrootsFlag | undefined
  search?: string | undefined
  year?: number | undefined
  page?: number | undefined
  pageSize?: number | undefined
}

export function readGrassrootsSearch(raw: RawSearch): GrassrootsSearch {
  return withoutBlanks({
    under: readText(raw.under),
    kind: readOneOf(organisationKinds, raw.kind),
    flag: readOneOf(grassrootsFlags, raw.flag),
    search: readText(raw.search),
    year: readNumber(raw.year, { from: 1930, to: 2999 }),
    page: readNumber(raw.page, { from: 1, to: 1_000_000 }),
    pageSize: readNumber(raw.pageSize, { from: 1, to: 200 }),
  })
}
