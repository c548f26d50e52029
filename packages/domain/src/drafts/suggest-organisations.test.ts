import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { type OrganisationPeriod, structureAsOf } from '../organisations/index.ts'
import { suggestOrganisations } from './suggest-organisations.ts'

const names = {
  p: 'Tỉnh ủy Phú Yên',
  'p.btc': 'Ban Tổ chức Tỉnh ủy',
  'p.bdv': 'Ban Dân vận Tỉnh ủy',
  'p.btg': 'Ban Tuyên giáo Tỉnh ủy',
  'p.vp': 'Văn phòng Tỉnh ủy',
  'p.ubnd': 'Ủy ban nhân dân tỉnh',
  'p.ca': 'Đảng ủy Công an tỉnh',
  'p.hnd': 'Đảng đoàn Hội Nông dân tỉnh',
  'p.sh': 'Huyện ủy Sông Hinh',
  'p.ta': 'Huyện ủy Tuy An',
  'p.sh.db': 'Đảng ủy xã Đức Bình',
  'p.sh.ea': 'Đảng ủy thị trấn Hai Riêng',
  'p.ta.ac': 'Đảng ủy xã An Chấn',
  'p.ta.an': 'Đảng ủy xã An Ninh',
}
const always = { kind: 'advisory_agency', ledBy: null, group: null, from: null, until: null } as const
const periods = Object.entries(names).map(
  ([code, name]): OrganisationPeriod => ({ ...always, code, name, parent: code === 'p' ? null : 'p' }),
)
const structure = structureAsOf(periods, day('2024-03-04'))

test.each([
  ['a misprint', 'Ban Tổ chúc Tình ủy', 'p.btc'],
  ['no marks and a word too many', 'Van phong cua Tinh uy', 'p.vp'],
  ['a short form', 'Huyện Sông Hinh', 'p.sh'],
  ['a letter left out', 'Huyện ủy Sông Hin', 'p.sh'],
  ['the body without its Party committee', 'Công an tỉnh', 'p.ca'],
  ['the association, not the council whose name has as many letters in common', 'Hội Nông dân', 'p.hnd'],
])('%s leads to the organisation that is meant', (_what, printed, code) => {
  expect(suggestOrganisations(structure, printed)[0]?.code).toBe(code)
})

test.each([
  ['Bộ Quốc phòng'],
  ['Chi cục Văn thư - Lưu trữ'],
  ['Sở Giáo dục và Đào tạo'],
  ['Cục Thuế tỉnh'],
  ['Thanh tra tỉnh'],
  ['Kho bạc Nhà nước tỉnh'],
  ['Ban Quản lý các khu công nghiệp'],
])("'%s', which shares only what all names share, is not guessed at", (printed) => {
  expect(suggestOrganisations(structure, printed)).toEqual([])
})
