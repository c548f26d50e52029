import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { findOrganisation } from './find-organisation.ts'
import { nameKey } from './name-key.ts'
import type { OrganisationKind, OrganisationPeriod } from './organisation.ts'
import { structureAsOf } from './structure-as-of.ts'

const structure = structureAsOf(
  [
    body('bt', 'Tỉnh ủy Bình Thuận', 'provincial_committee', null),
    body('ld', 'Tỉnh ủy Lâm Đồng', 'provincial_committee', null),
    body('bt.dd', 'Đảng đoàn các tổ chức chính trị - xã hội tỉnh', 'party_delegation', 'bt'),
    body('bt.ubkt', 'Ủy ban Kiểm tra Tỉnh ủy', 'inspection_commission', 'bt'),
    body('bt.ubnd', 'Ủy ban nhân dân tỉnh', 'peoples_committee', null),
    body('bt.dl', 'Huyện ủy Đức Linh', 'district_committee', 'bt'),
    body('bt.dl.tan-ha', 'Đảng ủy xã Tân Hà', 'commune_committee', 'bt.dl'),
    body('bt.ht', 'Huyện ủy Hàm Tân', 'district_committee', 'bt'),
    body('bt.ht.tan-ha', 'Đảng ủy xã Tân Hà', 'commune_committee', 'bt.ht'),
    body('bt.bb.hoa-thang', 'Đảng ủy xã Hòa Thắng', 'commune_committee', 'bt'),
    body('bt.hoa-thang', 'Đảng ủy xã Hoa Thắng', 'commune_committee', 'bt'),
    body('bt.phu-thuy', 'Đảng ủy phường Phú Thủy', 'commune_committee', 'bt'),
  ],
  day('2023-04-01'),
  [
    { code: 'bt', alias: 'Tỉnh ủy', from: null, until: null },
    { code: 'ld', alias: 'Tỉnh ủy', from: null, until: null },
    { code: 'bt', alias: 'Ban Chấp hành Đảng bộ tỉnh', from: null, until: day('2023-01-01') },
  ],
)

function body(code: string, name: string, kind: OrganisationKind, parent: string | null): OrganisationPeriod {
  return { code, name, kind, parent, ledBy: null, group: null, from: null, until: null }
}

describe('an organisation by its printed name', () => {
  test.each([
    ['Ủy ban Kiểm tra Tỉnh ủy', 'bt.ubkt', 'as recorded'],
    ['Uỷ ban Kiểm tra Tỉnh uỷ', 'bt.ubkt', 'the tone on the other letter'],
    ['ỦY BAN KIỂM TRA TỈNH ỦY', 'bt.ubkt', 'in capitals'],
    ['  Ủy ban \u00a0kiểm tra\nTỉnh ủy ', 'bt.ubkt', 'broken and padded'],
    ['Ủy ban Kiểm tra Tỉnh ủy'.normalize('NFD'), 'bt.ubkt', 'decomposed'],
    ['UBKT Tỉnh ủy', 'bt.ubkt', 'abbreviated'],
    ['UBND tỉnh', 'bt.ubnd', 'abbreviated'],
    ['Đảng ủy phường Phú Thuỷ', 'bt.phu-thuy', 'the tone on the other letter'],
    ['Đảng đoàn các tổ chức chính trị – xã hội tỉnh', 'bt.dd', 'with an en dash'],
    ['Đảng đoàn các tổ chức chính trị-xã hội tỉnh', 'bt.dd', 'with a tight hyphen'],
    ['Ðảng ủy phường Phú Thủy', 'bt.phu-thuy', 'with the Icelandic eth of old fonts'],
    ['Dang uy phuong Phu Thuy', 'bt.phu-thuy', 'without marks, where only one can be meant'],
    ['Đảng ủy xã Hòa Thắng', 'bt.bb.hoa-thang', 'told from Hoa Thắng by its tone'],
    ['Đảng ủy xã Hoà Thắng', 'bt.bb.hoa-thang', 'told from Hoa Thắng by its tone'],
    ['Đảng ủy xã Hoa Thắng', 'bt.hoa-thang', 'a whole name is never taken as another with its mark lost'],
  ])('%s is %s: %s', (printed, code) => {
    expect(findOrganisation(structure, printed)).toBe(code)
  })

  test('a mark that is printed is never dropped: Tân Hạ is not Tân Hà', () => {
    expect(findOrganisation(structure, 'Đảng ủy phường Phú Thúy')).toEqual({
      refused: 'organisation-unknown',
      facts: { name: 'Đảng ủy phường Phú Thúy', day: '2023-04-01' },
    })
    expect(findOrganisation(structure, 'Đảng ủy xã Tân Hạ')).toMatchObject({
      refused: 'organisation-unknown',
    })
  })

  test('two communes of one name are listed, and the district they are named in chooses', () => {
    expect(findOrganisation(structure, 'Đảng ủy xã Tân Hà')).toEqual({
      refused: 'organisation-ambiguous',
      facts: { name: 'Đảng ủy xã Tân Hà', day: '2023-04-01' },
      candidates: ['bt.dl.tan-ha', 'bt.ht.tan-ha'],
    })
    expect(findOrganisation(structure, 'Đảng ủy xã Tân Hà', 'bt.ht')).toBe('bt.ht.tan-ha')
  })

  test('a name without marks that two bodies could bear is ambiguous', () => {
    expect(findOrganisation(structure, 'Dang uy xa Hoa Thang')).toMatchObject({
      candidates: ['bt.bb.hoa-thang', 'bt.hoa-thang'],
    })
  })

  test("'Tỉnh ủy' is the issuer's own, and ambiguous where nobody is said to speak", () => {
    expect(findOrganisation(structure, 'Tỉnh ủy', 'ld')).toBe('ld')
    expect(findOrganisation(structure, 'Tỉnh ủy')).toMatchObject({ candidates: ['bt', 'ld'] })
  })

  test('a name no longer borne is unknown', () => {
    expect(findOrganisation(structure, 'Ban Chấp hành Đảng bộ tỉnh')).toMatchObject({
      refused: 'organisation-unknown',
    })
  })

  test.each(['', 'constructor', 'Đảng ủy'])('%j names nobody', (printed) => {
    expect(findOrganisation(structure, printed)).toMatchObject({ refused: 'organisation-unknown' })
  })
})

describe('the key of a name', () => {
  const letters = [
    ...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ -–',
  ]
  const names = fc.string({ unit: fc.constantFrom(...letters), maxLength: 24 })

  test('is the same in every Unicode form and in capitals, and keys itself', () => {
    fc.assert(
      fc.property(names, (name) => {
        const key = nameKey(name)
        expect(nameKey(name.normalize('NFD'))).toBe(key)
        expect(nameKey(name.toUpperCase())).toBe(key)
        expect(nameKey(key)).toBe(key)
      }),
    )
  })

  test.each([
    ['Hòa', 'Hóa'],
    ['Hà', 'Hạ'],
    ['Đông', 'Dông'],
    ['Tân', 'Tăn'],
    ['Lộc', 'Lọc'],
    ['Phan Rí', 'Phan Ri'],
    ['Tân Hà', 'Tânhà'],
  ])('tells %s from %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b))
  })
})
