import { day } from '@dondoc/domain/days'
import { expect, it } from 'vitest'
import { bodyChoices } from './body-choices.ts'

const party = { code: 'bt', name: 'Tỉnh ủy Bình Thuận', parent: null, endedOn: null }
const office = { code: 'bt.vp', name: 'Văn phòng', parent: 'bt', endedOn: null }
const council = { code: 'hd', name: 'Hội đồng nhân dân tỉnh', parent: null, endedOn: null }

it('offers nobody that has ended, though work still stands in its name', () => {
  const ended = { ...party, endedOn: day('2025-07-01') }
  expect(bodyChoices([ended, council])).toEqual([{ value: 'hd', label: 'Hội đồng nhân dân tỉnh' }])
})

it('tells two of one name apart by their superiors', () => {
  const other = { code: 'hd.vp', name: 'Văn phòng', parent: 'hd', endedOn: null }
  expect(bodyChoices([party, office, council, other]).map(({ label }) => label)).toEqual([
    'Tỉnh ủy Bình Thuận',
    'Văn phòng (Tỉnh ủy Bình Thuận)',
    'Hội đồng nhân dân tỉnh',
    'Văn phòng (Hội đồng nhân dân tỉnh)',
  ])
})
