import { day } from '@dondoc/domain/days'
import type { OrganisationKind } from '@dondoc/domain/organisations'
import type { IssuingBody } from '@dondoc/domain/reports'
import { describe, expect, it } from 'vitest'
import { issuerSymbol } from './issuer-symbol.ts'
import { partyHead, writeIssueDay } from './party-head.ts'
import { partyLayoutOn } from './party-layout.ts'
import { recipientLines } from './recipients.ts'
import { signatureOf } from './signature.ts'

function body(
  name: string,
  kind: OrganisationKind,
  superior: string | null = 'Tỉnh ủy Bình Thuận',
): IssuingBody {
  return { code: 'bt.x', name, kind, superior, place: 'Bình Thuận' }
}

const provincial = 'TỈNH ỦY BÌNH THUẬN'

/** Body, kind, the two lines of the head, symbol, authority and post. */
const papers = [
  ['Tỉnh ủy Bình Thuận', 'provincial_committee', null, provincial, 'TU', 'T/M TỈNH ỦY', 'BÍ THƯ'],
  ['Ban Thường vụ Tỉnh ủy', 'standing_committee', null, provincial, 'TU', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
  ['Ban Tổ chức Tỉnh ủy', 'advisory_agency', provincial, 'BAN TỔ CHỨC', 'BTCTU', null, 'TRƯỞNG BAN'],
  [
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'advisory_agency',
    provincial,
    'BAN TUYÊN GIÁO VÀ DÂN VẬN',
    null,
    null,
    'TRƯỞNG BAN',
  ],
  ['Văn phòng Tỉnh ủy', 'advisory_agency', provincial, 'VĂN PHÒNG', 'VPTU', null, 'CHÁNH VĂN PHÒNG'],
  [
    'Ủy ban Kiểm tra Tỉnh ủy',
    'inspection_commission',
    provincial,
    'ỦY BAN KIỂM TRA',
    'UBKTTU',
    'T/M ỦY BAN KIỂM TRA',
    'CHỦ NHIỆM',
  ],
  [
    'Đảng đoàn Hội Nông dân tỉnh',
    'party_delegation',
    provincial,
    'ĐẢNG ĐOÀN HỘI NÔNG DÂN TỈNH',
    'ĐĐ',
    'T/M ĐẢNG ĐOÀN',
    'BÍ THƯ',
  ],
  [
    'Ban Cán sự đảng Ủy ban nhân dân tỉnh',
    'party_civil_affairs_committee',
    provincial,
    'BAN CÁN SỰ ĐẢNG ỦY BAN NHÂN DÂN TỈNH',
    'BCSĐ',
    'T/M BAN CÁN SỰ ĐẢNG',
    'BÍ THƯ',
  ],
  [
    'Huyện ủy Tuy Phong',
    'district_committee',
    provincial,
    'HUYỆN ỦY TUY PHONG',
    'HU',
    'T/M HUYỆN ỦY',
    'BÍ THƯ',
  ],
  [
    'Thành ủy Phan Thiết',
    'district_committee',
    provincial,
    'THÀNH ỦY PHAN THIẾT',
    'ThU',
    'T/M THÀNH ỦY',
    'BÍ THƯ',
  ],
  [
    'Đảng ủy Quân sự tỉnh',
    'sector_committee',
    provincial,
    'ĐẢNG ỦY QUÂN SỰ TỈNH',
    'ĐUQS',
    'T/M ĐẢNG ỦY',
    'BÍ THƯ',
  ],
  [
    'Ban Thường vụ Tỉnh đoàn',
    'mass_organisation',
    provincial,
    'BAN THƯỜNG VỤ TỈNH ĐOÀN',
    null,
    'T/M BAN THƯỜNG VỤ',
    'BÍ THƯ',
  ],
  ['Báo Bình Thuận', 'party_unit', provincial, 'BÁO BÌNH THUẬN', null, null, '……………………'],
] as const

describe('the paper of a body', () => {
  it.each(papers)('%s', (name, kind, superior, issuer, symbol, authority, post) => {
    const issuing = body(name, kind)
    expect(partyHead(issuing, day('2023-04-05'))).toMatchObject({ superior, issuer })
    expect(issuerSymbol(issuing)).toBe(symbol)
    expect(signatureOf(issuing)).toEqual({ authority, post })
  })

  it('leaves dots where no source settles the symbol', () => {
    expect(partyHead(body('Báo Bình Thuận', 'party_unit'), day('2023-04-05')).number).toMatch(/-BC\/…………$/)
  })
})

describe('the recipients of a paper', () => {
  const recipients = ['Ban Thường vụ Tỉnh ủy (để báo cáo)', 'Ban Tổ chức Tỉnh ủy']
  const layout = partyLayoutOn(day('2024-01-05'))

  it.each([
    [body('Huyện ủy Tuy Phong', 'district_committee'), [...recipients, 'Lưu Văn phòng Huyện ủy']],
    [body('Ban Tổ chức Tỉnh ủy', 'advisory_agency'), [recipients[0], 'Lưu Ban Tổ chức Tỉnh ủy']],
    [body('Ban Thường vụ Tỉnh ủy', 'standing_committee'), [recipients[1], 'Lưu Văn phòng Tỉnh ủy']],
  ])('$name keeps a copy on file and sends none to itself', (issuing, names) => {
    expect(recipientLines(recipients, issuing, layout).map((line) => line.slice(2, -1))).toEqual(names)
  })
})

const issueDays = [
  ['2023-04-05', 'ngày 05 tháng 4 năm 2023'],
  ['2023-02-28', 'ngày 28 tháng 02 năm 2023'],
  ['2024-01-05', 'ngày 05 tháng 01 năm 2024'],
  ['2023-11-30', 'ngày 30 tháng 11 năm 2023'],
] as const

describe('the day of issue', () => {
  it.each(issueDays)('%s is %s', (date, words) => {
    expect(writeIssueDay(day(date))).toBe(words)
  })
})
