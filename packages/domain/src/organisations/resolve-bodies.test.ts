import { describe, expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { OrganisationKind, OrganisationPeriod } from './organisation.ts'
import { resolveBodies } from './resolve-bodies.ts'
import { structureAsOf } from './structure-as-of.ts'

const GROUP = 'Đảng đoàn các tổ chức chính trị - xã hội tỉnh'
const districtsEnd = day('2025-07-01')

const history = [
  body('t', 'Tỉnh ủy Tân Giang', 'provincial_committee', null),
  body('k', 'Tỉnh ủy Kim Sơn', 'provincial_committee', null),
  body('t.btv', 'Ban Thường vụ Tỉnh ủy', 'standing_committee', 't'),
  body('t.vp', 'Văn phòng Tỉnh ủy', 'advisory_agency', 't'),
  body('t.ubkt', 'Ủy ban Kiểm tra Tỉnh ủy', 'inspection_commission', 't'),
  body('t.tct', 'Trường Chính trị tỉnh', 'party_unit', 't'),
  body('t.dd-pn', 'Đảng đoàn Hội Liên hiệp Phụ nữ tỉnh', 'party_delegation', 't', { group: GROUP }),
  body('t.dd-nd', 'Đảng đoàn Hội Nông dân tỉnh', 'party_delegation', 't', { group: GROUP }),
  body('t.dd-hd', 'Đảng đoàn Hội đồng nhân dân tỉnh', 'party_delegation', 't'),
  body('t.bcs', 'Ban Cán sự đảng Ủy ban nhân dân tỉnh', 'party_civil_affairs_committee', 't'),
  body('t.ubnd', 'Ủy ban nhân dân tỉnh', 'peoples_committee', null, { ledBy: 't.bcs' }),
  body('t.qs', 'Đảng ủy Quân sự tỉnh', 'sector_committee', 't'),
  body('t.tp', 'Thành ủy Sông Cái', 'district_committee', 't', { until: districtsEnd }),
  body('t.h1', 'Huyện uỷ Đồng Xanh', 'district_committee', 't', { until: districtsEnd }),
  body('t.h2', 'Huyện ủy Núi Đá', 'district_committee', 't', { until: districtsEnd }),
  body('t.h1.x', 'Đảng ủy xã An Hòa', 'commune_committee', 't.h1', { until: districtsEnd }),
  body('t.h1.x', 'Đảng ủy xã An Hòa', 'commune_committee', 't', { from: districtsEnd }),
  body('t.tp.p', 'Đảng ủy phường Bến Cũ', 'commune_committee', 't.tp', { until: districtsEnd }),
  body('t.tp.p', 'Đảng ủy phường Bến Cũ', 'commune_committee', 't', { from: districtsEnd }),
  body('k.h', 'Huyện ủy Kim Bình', 'district_committee', 'k'),
  body('k.dd', 'Đảng đoàn Hội Nông dân tỉnh', 'party_delegation', 'k', { group: GROUP }),
]
const aliases = ['t', 'k'].map((code) => ({ code, alias: 'Tỉnh ủy', from: null, until: null }))
const before = structureAsOf(history, day('2023-04-01'), aliases)
const after = structureAsOf(history, districtsEnd, aliases)

function body(
  code: string,
  name: string,
  kind: OrganisationKind,
  parent: string | null,
  more: Partial<OrganisationPeriod> = {},
): OrganisationPeriod {
  return { code, name, kind, parent, ledBy: null, group: null, from: null, until: null, ...more }
}

describe('the bodies a document means, when the province speaks', () => {
  test.each([
    ['Các huyện ủy', ['t.h1', 't.h2']],
    ['các huyện uỷ', ['t.h1', 't.h2']],
    ['Các thành ủy', ['t.tp']],
    ['Các huyện, thị, thành ủy', ['t.tp', 't.h1', 't.h2']],
    ['Các đảng ủy trực thuộc Tỉnh ủy', ['t.qs']],
    ['Các đảng ủy trực thuộc tỉnh', ['t.qs']],
    ['Các đảng ủy trực thuộc Thành ủy Sông Cái', ['t.tp.p']],
    ['Các đảng ủy xã, phường, thị trấn', ['t.h1.x', 't.tp.p']],
    ['Các đảng ủy phường', ['t.tp.p']],
    ['Các đảng đoàn', ['t.dd-pn', 't.dd-nd', 't.dd-hd']],
    ['Các ban cán sự đảng', ['t.bcs']],
    ['Các cơ quan, ban Đảng của Tỉnh ủy', ['t.vp', 't.ubkt']],
    [GROUP, ['t.dd-pn', 't.dd-nd']],
    ['Các huyện ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy', ['t.h1', 't.h2', 't.tp', 't.qs']],
    ['Các đảng đoàn, ban cán sự đảng', ['t.dd-pn', 't.dd-nd', 't.dd-hd', 't.bcs']],
    ['Văn phòng Tỉnh ủy', ['t.vp']],
    ['Tỉnh ủy', ['t']],
  ])('%s', (printed, codes) => {
    expect(resolveBodies(before, printed, { issuer: 't' })).toEqual(codes)
  })

  test.each(['t.btv', 't.vp', 't.ubnd'])('%s speaks for the committee it belongs to', (issuer) => {
    expect(resolveBodies(before, 'Các huyện ủy', { issuer })).toEqual(['t.h1', 't.h2'])
  })

  test("a district's 'đảng ủy trực thuộc' are its own communes", () => {
    expect(resolveBodies(before, 'Các đảng ủy trực thuộc', { issuer: 't.h1' })).toEqual(['t.h1.x'])
    expect(resolveBodies(before, 'Các đảng ủy trực thuộc tỉnh', { issuer: 't.h1' })).toEqual(['t.qs'])
  })

  test('from the day the districts end, the communes stand directly under the province', () => {
    const answered = resolveBodies(after, 'Các đảng ủy trực thuộc Tỉnh ủy', { issuer: 't' })
    expect(answered).toEqual(['t.qs', 't.h1.x', 't.tp.p'])
  })

  test('a class that has no member that day is refused, never an empty list', () => {
    expect(resolveBodies(after, 'Các huyện ủy', { issuer: 't' })).toEqual({
      refused: 'body-class-empty',
      facts: { name: 'Các huyện ủy', day: '2025-07-01' },
    })
    expect(resolveBodies(before, 'Các huyện ủy, thị ủy', { issuer: 't' })).toMatchObject({
      refused: 'body-class-empty',
    })
  })

  test.each([
    'Các sở, ban, ngành',
    'Các cơ quan, đơn vị, địa phương',
    'Các huyện ủy miền núi',
    'Các đảng đoàn của Tỉnh ủy Không Có',
    'Các ',
    'Huyện ủy',
  ])('%s is left to a person', (printed) => {
    expect(resolveBodies(before, printed, { issuer: 't' })).toEqual({
      refused: 'organisation-unknown',
      facts: { name: printed, day: '2023-04-01' },
    })
  })
})
