import type { OrganisationKind } from './organisation.ts'

/** Words under which documents address every organisation of a kind, without 'các' and without whose they are. */
export interface BodyClass {
  readonly words: readonly string[]
  readonly kinds: readonly OrganisationKind[]
  /** How the names of its members begin, where a kind holds more than the words mean. */
  readonly names?: readonly string[]
  /** Whether members stand directly under the committee or anywhere in its line. */
  readonly place: 'direct' | 'line'
}

/** Classes of bodies whose members are certain from kind, name and place (DOMAIN Rules 1.1); other words are left to a person. */
export const bodyClasses: readonly BodyClass[] = [
  { words: ['huyện ủy'], kinds: ['district_committee'], names: ['huyện ủy'], place: 'direct' },
  { words: ['thị ủy'], kinds: ['district_committee'], names: ['thị ủy'], place: 'direct' },
  { words: ['thành ủy'], kinds: ['district_committee'], names: ['thành ủy'], place: 'direct' },
  { words: ['quận ủy'], kinds: ['district_committee'], names: ['quận ủy'], place: 'direct' },
  {
    words: ['huyện, thị, thành ủy', 'huyện, thành, thị ủy', 'huyện, thị ủy, thành ủy'],
    kinds: ['district_committee'],
    names: ['huyện ủy', 'thị ủy', 'thành ủy'],
    place: 'direct',
  },
  { words: ['đảng ủy trực thuộc'], kinds: ['sector_committee', 'commune_committee'], place: 'direct' },
  { words: ['đảng ủy xã'], kinds: ['commune_committee'], names: ['đảng ủy xã'], place: 'line' },
  { words: ['đảng ủy phường'], kinds: ['commune_committee'], names: ['đảng ủy phường'], place: 'line' },
  { words: ['đảng ủy thị trấn'], kinds: ['commune_committee'], names: ['đảng ủy thị trấn'], place: 'line' },
  { words: ['đảng ủy đặc khu'], kinds: ['commune_committee'], names: ['đảng ủy đặc khu'], place: 'line' },
  {
    words: ['đảng ủy xã, phường, thị trấn', 'đảng ủy xã, phường, đặc khu'],
    kinds: ['commune_committee'],
    place: 'line',
  },
  { words: ['đảng đoàn'], kinds: ['party_delegation'], place: 'direct' },
  { words: ['ban cán sự đảng'], kinds: ['party_civil_affairs_committee'], place: 'direct' },
  {
    words: ['cơ quan, ban đảng', 'ban, cơ quan đảng', 'cơ quan tham mưu, giúp việc'],
    kinds: ['advisory_agency', 'inspection_commission'],
    place: 'direct',
  },
]
