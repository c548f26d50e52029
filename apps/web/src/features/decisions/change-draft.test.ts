import { expect, it } from 'vitest'
import { changeOf, emptyChange, suggestCode } from './change-draft.ts'

it.each([
  ['Ban Tổ chức Tỉnh ủy', 'ld', 'ld.ban-to-chuc-tinh-uy'],
  ['Đảng ủy xã Hòa Thắng', 'bt.bb', 'bt.bb.dang-uy-xa-hoa-thang'],
  ['Tỉnh ủy', null, 'tinh-uy'],
  ['', 'ld', ''],
])('suggests a code for %s under %s', (name, parent, code) => {
  expect(suggestCode(name, parent)).toBe(code)
})

it('is no change while something is missing', () => {
  const merge = { ...emptyChange('merge'), codes: ['a', 'b'], name: 'AB', newCode: 'ab' }
  expect(changeOf(merge)).toBeNull()
  expect(changeOf({ ...merge, kind: 'advisory_agency', codes: ['a'] })).toBeNull()
  expect(changeOf({ ...merge, kind: 'advisory_agency' })).toMatchObject({
    type: 'merge',
    into: { code: 'ab' },
  })
})

it('lets a body cease without a successor, and move to the top', () => {
  expect(changeOf({ ...emptyChange('cease'), codes: ['a'] })).toEqual({
    ...{ type: 'cease', codes: ['a'], successors: [] },
  })
  expect(changeOf({ ...emptyChange('move'), code: 'a' })).toEqual({ type: 'move', code: 'a', parent: null })
})
