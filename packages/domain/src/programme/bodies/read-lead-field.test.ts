import { expect, it } from 'vitest'
import { readLeadField } from './read-lead-field.ts'

it.each([
  ['CT: Sở Tư pháp; PH: Sở Nội vụ', 'Sở Tư pháp', 'Sở Nội vụ'],
  ['Sở Tư pháp, phối hợp: Sở Nội vụ, Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ + Sở Y tế'],
  ['Sở Tư pháp (PH: Sở Nội vụ)', 'Sở Tư pháp', 'Sở Nội vụ'],
  ['Sở Y tế/ UBND các xã', 'Sở Y tế + UBND các xã', ''],
  ['Sở Y tế (chủ trì), Sở Nội vụ, UBND xã Hòa An', 'Sở Y tế', 'Sở Nội vụ + UBND xã Hòa An'],
  ['Sở Y tế (chủ trì), Sở Nội vụ (phối hợp)', 'Sở Y tế', 'Sở Nội vụ'],
  ['Sở Y tế (chủ trì), Sở Nội vụ (chủ trì)', 'Sở Y tế + Sở Nội vụ', ''],
  ['UBND xã/phường', 'UBND xã/phường', ''],
  ['Các Sở: Nội vụ, Y tế', 'Sở Nội vụ + Sở Y tế', ''],
])('reads who leads and who works along of «%s»', (field, lead, along) => {
  const read = readLeadField(field, '')
  expect([read.lead.join(' + '), read.coordinating.join(' + ')]).toEqual([lead, along])
})
