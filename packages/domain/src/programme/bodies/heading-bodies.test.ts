import { expect, it } from 'vitest'
import { readHeadingBodies } from './heading-bodies.ts'
import { readAddressed } from './read-addressed.ts'

it.each([
  ['Phòng Hậu cần, Phòng Kỹ thuật', 'Phòng Hậu cần + Phòng Kỹ thuật'],
  ['Tiểu ban Khánh tiết, Hậu cần', 'Tiểu ban Khánh tiết, Hậu cần'],
  ['Chi cục Chăn nuôi và Thú y:', 'Chi cục Chăn nuôi và Thú y'],
  ['Trung tâm Dữ liệu thông tin quan trắc có trách nhiệm:', 'Trung tâm Dữ liệu thông tin quan trắc'],
  ['Trung tâm Phối hợp tìm kiếm cứu nạn khu vực II', 'Trung tâm Phối hợp tìm kiếm cứu nạn khu vực II'],
  ['Đối với Hội cấp trên trực tiếp cơ sở', 'Hội cấp trên trực tiếp cơ sở'],
  ['UBND thị trấn Nông trường Sông Âm', 'UBND thị trấn Nông trường Sông Âm'],
  ['Các chủ đầu tư, Ban Quản lý dự án huyện:', 'Các chủ đầu tư + Ban Quản lý dự án huyện'],
  ['Thủ trưởng các phòng thuộc Sở trong phạm vi chức năng, nhiệm vụ:', 'Thủ trưởng các phòng thuộc Sở'],
  [
    'Sở Xây dựng, Công an tỉnh theo chức năng, nhiệm vụ, thẩm quyền chủ trì, phối hợp với các xã:',
    'Sở Xây dựng + Công an tỉnh',
  ],
  ['Sở Du lịch các tỉnh tham gia', 'Sở Du lịch các tỉnh tham gia'],
  ['Các phòng được phân công phụ trách tiêu chí:', 'Các phòng được phân công phụ trách tiêu chí'],
  ['Đội Quản lý trật tự xây dựng đô thị:', 'Đội Quản lý trật tự xây dựng đô thị'],
  ['Các hộ nhận khoán', 'Các hộ nhận khoán'],
  ['Đơn vị thu gom, vận chuyển', 'Đơn vị thu gom, vận chuyển'],
  ['Đơn vị quản lý Bến phà Năm Căn:', 'Đơn vị quản lý Bến phà Năm Căn'],
  ['Đơn vị chủ trì các đề án tại Phụ lục I:', 'Đơn vị chủ trì các đề án tại Phụ lục I'],
  ['Giao trách nhiệm cho Ban Chỉ đạo các cấp:', 'Ban Chỉ đạo các cấp'],
  ['Đề nghị Hội Nông dân chủ trì, các hội quần chúng phối hợp:', 'Hội Nông dân'],
  ['Đối với trạm y tế các xã', 'Trạm y tế các xã'],
  ['Đối với chủ đầu tư', 'Chủ đầu tư'],
  ['Công An huyện Đông Sơn', 'Công An huyện Đông Sơn'],
  ['Các tổ chức của Trung ương đóng trên địa bàn', 'Các tổ chức của Trung ương đóng trên địa bàn'],
  ['Trách nhiệm của công chức làm công tác văn thư', 'Công chức làm công tác văn thư'],
  ['UBND cấp xã căn cứ điều kiện cụ thể:', 'UBND cấp xã'],
  ['Sở Y tế, các sở quản lý ngành, lĩnh vực', 'Sở Y tế + Các sở quản lý ngành, lĩnh vực'],
  ['Trung tâm Giống cây trồng vật nuôi', 'Trung tâm Giống cây trồng vật nuôi'],
  [
    'Cổng Thông tin điện tử huyện và hệ thống truyền thanh xã',
    'Cổng Thông tin điện tử huyện + Hệ thống truyền thanh xã',
  ],
  ['UBND các huyện chỉ đạo:', 'UBND các huyện'],
  ['Tổ chức, cá nhân liên quan', 'Tổ chức, cá nhân liên quan'],
])('takes the names of «%s» whole', (heading, names) => {
  expect(readHeadingBodies(heading).join(' + ')).toBe(names)
})

it.each([
  'Phòng Kỹ thuật cần báo cáo:',
  'UBND tỉnh chỉ đạo:',
  'Các sở quản lý ngành rà soát quy hoạch',
  'UBND cấp xã căn cứ tình hình thực tế bố trí kinh phí',
  'Chủ tịch UBND huyện giao nhiệm vụ cụ thể như sau:',
  'Đơn vị thu gom rác rà soát hợp đồng',
  'Đối với trạm y tế xã xây dựng dở dang, rà soát hồ sơ',
  'Hội Nông dân trực tiếp vận động hội viên',
  'Các phòng được phân công phụ trách rà soát tiêu chí',
  'Sở Du lịch tham gia hội chợ',
  'Sở Y tế trong phạm vi chức năng, nhiệm vụ rà soát kho thuốc',
])('leaves «%s», which says what is to be done', (order) => {
  expect(readHeadingBodies(order)).toEqual([])
})

it('reads whom the last clause of a lead-in names', () => {
  const asked = 'Giữ vững an ninh nông thôn; Công an huyện và các đội nghiệp vụ tập trung:'
  expect(readAddressed(asked)).toEqual(['Công an huyện', 'Các đội nghiệp vụ'])
  expect(readAddressed('Giữ vững an ninh nông thôn; nâng cao nhận thức:')).toEqual([])
})
