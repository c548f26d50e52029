import { expect, it } from 'vitest'
import { readHeadingBodies } from './heading-bodies.ts'

it.each([
  'Các chủ đầu tư xây dựng và vận hành chợ đầu mối',
  'Các tổ chức, hộ gia đình khai thác cát, sỏi',
  'Các đơn vị thực hiện dịch vụ thu gom rác thải',
  'Các đơn vị quản lý, vận hành hồ chứa',
  'Trách nhiệm của tổ chức, cá nhân nuôi trồng thủy sản',
  'Các cơ quan được giao quản lý trụ sở',
  'Phòng Kiểm tra, giám sát',
  'Phòng Quản lý đào tạo',
  'Khoa Ngoại tổng hợp',
  'Tổ giúp việc',
  'Cơ quan tổ chức việc thu phí',
])('takes «%s» whole for the name', (heading) => {
  const [name] = readHeadingBodies(heading)
  expect(heading.toLowerCase()).toMatch(new RegExp(`${name?.toLowerCase()}$`, 'u'))
  expect(name).toContain(heading.split(' ').at(-1))
})

it.each([
  'Các chủ đầu tư xây dựng phương án thi công',
  'Các đơn vị xử lý hồ sơ tồn đọng',
  'Các đơn vị cung cấp số liệu quý',
  'Các sở, ngành rà soát thủ tục hành chính',
  'Phòng Nội vụ tổng hợp danh sách',
  'Phòng Tài chính kiểm tra, giám sát',
])('takes «%s» for no name, since it says what is to be done', (order) => {
  expect(readHeadingBodies(order)).toEqual([])
})

it('takes a class behind «Đối với» with what it does', () => {
  const heading = 'Đối với các đơn vị thực hiện dịch vụ cấp nước (theo danh sách kèm theo):'
  expect(readHeadingBodies(heading)).toEqual(['các đơn vị thực hiện dịch vụ cấp nước'])
})
