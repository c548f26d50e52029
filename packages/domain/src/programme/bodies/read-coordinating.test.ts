import { expect, it } from 'vitest'
import { readCoordinating } from './read-coordinating.ts'

it.each([
  [
    'Chủ trì, phối hợp với Sở Nội vụ, Văn phòng UBND tỉnh tổ chức thanh tra',
    ['Sở Nội vụ', 'Văn phòng UBND tỉnh'],
  ],
  ['chủ trì, phối hợp các đơn vị liên quan triển khai', ['Các đơn vị liên quan']],
  [
    'Khảo sát; chủ trì, phối hợp với các chủ đầu tư, Ủy ban nhân dân các xã và các đơn vị liên quan đầu tư đồng bộ',
    ['Các chủ đầu tư', 'Ủy ban nhân dân các xã', 'Các đơn vị liên quan'],
  ],
  ['Chủ trì, phối hợp tham mưu về công tác giải quyết đơn thư', []],
  ['tham mưu Ban Thường vụ Tỉnh ủy xây dựng cơ chế phối hợp', []],
  ['đôn đốc các chủ đầu tư phối hợp chặt chẽ với chính quyền địa phương', []],
])('«%s» is shared with %j', (words, bodies) => {
  expect(readCoordinating(words)).toEqual(bodies)
})
