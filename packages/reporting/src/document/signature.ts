import type { IssuingBody } from '@dondoc/domain/reports'
import { committeeTitle } from './committee-title.ts'

export interface Signature {
  readonly authority: string | null
  readonly post: string
}

const dots = '……………………'

/**
 * On whose authority the paper is signed and by which post, without a name: a committee signs as a whole, the head of
 * an advisory body by the post alone (Hướng dẫn 36-HD/VPTW). Dots where no source settles the post.
 */
export function signatureOf({ kind, name }: IssuingBody): Signature {
  switch (kind) {
    case 'provincial_committee':
    case 'district_committee':
    case 'sector_committee':
    case 'commune_committee':
      return { authority: `T/M ${(committeeTitle(name) ?? name).toUpperCase()}`, post: 'BÍ THƯ' }
    case 'standing_committee':
      return { authority: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ' }
    case 'inspection_commission':
      return { authority: 'T/M ỦY BAN KIỂM TRA', post: 'CHỦ NHIỆM' }
    case 'party_delegation':
      return { authority: 'T/M ĐẢNG ĐOÀN', post: 'BÍ THƯ' }
    case 'party_civil_affairs_committee':
      return { authority: 'T/M BAN CÁN SỰ ĐẢNG', post: 'BÍ THƯ' }
    case 'advisory_agency':
      return { authority: null, post: name.startsWith('Văn phòng') ? 'CHÁNH VĂN PHÒNG' : 'TRƯỞNG BAN' }
    case 'mass_organisation':
      return name.startsWith('Ban Thường vụ')
        ? { authority: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ' }
        : { authority: null, post: dots }
    default:
      return { authority: null, post: dots }
  }
}
