import { expect, test } from 'vitest'
import { suggestOrganisations } from './suggest-organisations.ts'
import { structure } from './testing/plan.ts'

test.each([
  ['a misprint', 'Ban Tổ chúc Tình ủy', 'p.btc'],
  ['no marks and a word too many', 'Van phong cua Tinh uy', 'p.vp'],
  ['a short form', 'Huyện Sông Hinh', 'p.sh'],
])('%s leads to the organisation that is meant', (_what, printed, code) => {
  expect(suggestOrganisations(structure, printed)[0]?.code).toBe(code)
})

test('a name like no other is not guessed at', () => {
  expect(suggestOrganisations(structure, 'Bộ Quốc phòng')).toEqual([])
})
