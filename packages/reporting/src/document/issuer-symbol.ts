import type { IssuingBody } from '@dondoc/domain/reports'

const advisorySymbols: Readonly<Record<string, string>> = {
  'Ban Tổ chức': 'BTCTU',
  'Ban Tuyên giáo': 'BTGTU',
  'Ban Dân vận': 'BDVTU',
  'Ban Nội chính': 'BNCTU',
  'Văn phòng': 'VPTU',
}

const sectorSymbols: Readonly<Record<string, string>> = {
  'Đảng ủy Khối': 'ĐUK',
  'Đảng ủy Quân sự': 'ĐUQS',
  'Đảng ủy Bộ đội Biên phòng': 'ĐUBP',
}

/** What stands after 'BC/' in the number of the body's papers; null where no source settles it (QĐ 66-QĐ/TW, QĐ 399-QĐ/TW). */
export function issuerSymbol({ kind, name }: IssuingBody): string | null {
  switch (kind) {
    case 'provincial_committee':
    case 'standing_committee':
      return 'TU'
    case 'advisory_agency':
      return advisorySymbols[name.replace(/ Tỉnh ủy.*$/u, '')] ?? null
    case 'inspection_commission':
      return name.startsWith('Ủy ban Kiểm tra Tỉnh ủy') ? 'UBKTTU' : null
    case 'party_delegation':
      return 'ĐĐ'
    case 'party_civil_affairs_committee':
      return 'BCSĐ'
    case 'district_committee':
      return name.startsWith('Huyện ủy') ? 'HU' : 'ThU'
    case 'sector_committee':
      return Object.entries(sectorSymbols).find(([start]) => name.startsWith(start))?.[1] ?? 'ĐU'
    case 'commune_committee':
      return 'ĐU'
    default:
      return null
  }
}
