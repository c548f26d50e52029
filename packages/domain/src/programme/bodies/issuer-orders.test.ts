import { expect, it } from 'vitest'
import { readSubject } from './read-subject.ts'

/** A sentence of one who orders, and whom it puts to work. */
it.each([
  ['Bí thư Huyện ủy yêu cầu Công an huyện lập phương án bảo vệ lễ hội.', 'Công an huyện'],
  ['Hiệu trưởng giao Phòng Đào tạo lập lịch thi.', 'Phòng Đào tạo'],
  ['Đồng chí cũng đề nghị các ban của Hội đồng nhân dân khảo sát thực tế.', 'Các ban của Hội đồng nhân dân'],
  ['Viện trưởng Viện kiểm sát yêu cầu Thủ trưởng các đơn vị rà soát án tồn.', 'Thủ trưởng các đơn vị'],
  ['Thành phố Cao Lãnh cũng yêu cầu Trung tâm Quỹ đất lập hồ sơ.', 'Trung tâm Quỹ đất'],
  ['Đặc biệt, Thủ tướng cũng yêu cầu Bộ Công Thương giữ đủ hàng.', 'Bộ Công Thương'],
  ['Phó Thủ tướng chỉ đạo Bộ Y tế dự trữ thuốc hiếm.', 'Bộ Y tế'],
  [
    'Để học sinh đi học an toàn, không ùn tắc ở cổng trường, Thường trực Tỉnh ủy yêu cầu Công an tỉnh phân luồng.',
    'Công an tỉnh',
  ],
  ['Còn tại vùng ngập, Chủ tịch UBND tỉnh yêu cầu Chủ tịch UBND các xã sơ tán dân.', 'Chủ tịch UBND các xã'],
  ['Để phòng cháy trong mùa khô, lãnh đạo Bộ Công an yêu cầu các đơn vị tổng kiểm tra.', 'Các đơn vị'],
  ['Quốc hội giao Chính phủ quy định chi tiết việc cấp thẻ.', 'Chính phủ'],
  ['Hội đồng thành viên giao Tổng Giám đốc ban hành quy chế chi tiêu.', 'Tổng Giám đốc'],
  [
    'Chủ tịch UBND tỉnh phân công Phó Chủ tịch phụ trách khối trực tiếp chỉ đạo.',
    'Phó Chủ tịch phụ trách khối',
  ],
  ['Liên quan kiến nghị của cử tri phường Tân Lập, UBND tỉnh giao Sở Xây dựng trả lời.', 'Sở Xây dựng'],
  ['Tỉnh cũng giao các ngành vận động ngư dân.', 'Các ngành'],
  ['Chủ tịch UBND tỉnh yêu cầu ngành Giáo dục kiểm tra bếp ăn.', 'Ngành Giáo dục'],
  ['Sở Giáo dục yêu cầu phòng Giáo dục huyện Ba Vì báo cáo.', 'Phòng Giáo dục huyện Ba Vì'],
  ['Phó Chủ tịch UBND thành phố giao cơ quan Thành đoàn gom sách cũ.', 'Cơ quan Thành đoàn'],
  ['Đầu tháng 4/2026 UBND tỉnh giao Sở Y tế nhận kho thuốc.', 'Sở Y tế'],
  [
    'UBND TP. Cần Thơ có ý kiến chỉ đạo, giao Sở Y tế, Công an thành phố phối hợp trực Tết.',
    'Sở Y tế + Công an thành phố',
  ],
  ['Giám đốc Sở giao đồng chí Đỗ Sơn vun luống hoa trước cổng.', 'Đồng chí Đỗ Sơn'],
  ['Hiệu trưởng giao đồng chí Đỗ Thị Lan, Tổ trưởng tổ Văn, vun luống hoa.', 'Đồng chí Đỗ Thị Lan'],
  [
    'Bí thư Đảng ủy phân công đồng chí Đỗ Sơn và đồng chí Hà Thu phụ trách thôn 3.',
    'Đồng chí Đỗ Sơn + Đồng chí Hà Thu',
  ],
  ['Giám đốc Sở giao đồng chí Phó Giám đốc phụ trách kho kiểm kê.', 'Đồng chí Phó Giám đốc phụ trách kho'],
])('puts «%s» to whom it orders', (sentence, bodies) => {
  expect(readSubject(sentence)?.bodies.join(' + ')).toBe(bodies)
})

/** Whose own work it is to order, to ask those above, or to give. */
it.each([
  ['Chủ tịch UBND các xã yêu cầu các thôn báo cáo số hộ.', 'Chủ tịch UBND các xã'],
  ['Giám đốc Công an tỉnh giao nhiệm vụ cho từng phòng.', 'Giám đốc Công an tỉnh'],
  ['Trưởng Công an xã đề nghị Chủ tịch UBND xã quyết định.', 'Trưởng Công an xã'],
  ['Chủ tịch UBND xã phân công các thành viên phụ trách thôn.', 'Chủ tịch UBND xã'],
  ['Phó Thủ tướng chỉ đạo hoàn thành tuyến đường.', 'Phó Thủ tướng'],
  ['Đồng chí phụ trách kho giao hàng đúng hẹn.', 'Đồng chí phụ trách kho'],
])('leaves «%s» to its own subject', (sentence, bodies) => {
  expect(readSubject(sentence)?.bodies.join(' + ')).toBe(bodies)
})
