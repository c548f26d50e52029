import { expect, it } from 'vitest'
import { readLeadField } from './read-lead-field.ts'

it.each([
  [
    'Sở Nội vụ, các sở, ngành trong phạm vi chức năng, nhiệm vụ của mình và các cơ quan khác có liên quan',
    ['Sở Nội vụ', 'Các sở, ngành', 'Các cơ quan khác có liên quan'],
  ],
  ['Các sở, ngành theo chức năng, nhiệm vụ được giao; Công an tỉnh', ['Các sở, ngành', 'Công an tỉnh']],
  ['Ban Quản lý quy hoạch và Công an tỉnh', ['Ban Quản lý quy hoạch', 'Công an tỉnh']],
])('reads on behind the right by which a body acts: «%s»', (value, names) => {
  expect(readLeadField(value, '').lead).toEqual(names)
})
