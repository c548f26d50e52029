import { expect, it } from 'vitest'
import { readBodies } from './read-bodies.ts'

/** As printed, and the bodies a careful reader counts. */
it.each([
  [
    'Các sở, ban, ngành; UBND các xã, phường, đặc khu.',
    ['Các sở, ban, ngành', 'UBND các xã, phường, đặc khu'],
  ],
  ['Các Sở, ngành, đơn vị, UBND cấp xã', ['Các Sở, ngành, đơn vị', 'UBND cấp xã']],
  [
    'Sở Nông nghiệp và Môi trường, Sở Y tế và các đơn vị liên quan',
    ['Sở Nông nghiệp và Môi trường', 'Sở Y tế', 'Các đơn vị liên quan'],
  ],
  [
    'Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công, Cổng thông tin)',
    ['Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công, Cổng thông tin)'],
  ],
  [
    'Ban Tổ chức Tỉnh ủy, Kho lưu trữ lịch sử tỉnh, Làng nghề Thanh Hà',
    ['Ban Tổ chức Tỉnh ủy', 'Kho lưu trữ lịch sử tỉnh', 'Làng nghề Thanh Hà'],
  ],
  [
    'Các Sở: Y tế, Văn hóa, Thể thao và Du lịch, Nội vụ',
    ['Sở Y tế', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Nội vụ'],
  ],
  ['Sở Văn hóa, Thể thao và Du lịch, Bảo tàng tỉnh', ['Sở Văn hóa, Thể thao và Du lịch', 'Bảo tàng tỉnh']],
  ['các Vụ, đơn vị, Cục thuế có liên quan', ['Các Vụ, đơn vị, Cục thuế có liên quan']],
  ['các Vụ, đơn vị; Cục thuế tỉnh Lào Cai', ['Các Vụ, đơn vị', 'Cục thuế tỉnh Lào Cai']],
  [
    'Các bộ, cơ quan liên quan và tỉnh, thành phố trong cả nước',
    ['Các bộ, cơ quan liên quan', 'Tỉnh, thành phố trong cả nước'],
  ],
  [
    'Các Sở: Y tế, Nông nghiệp và PTNT, Tài nguyên và MT',
    ['Sở Y tế', 'Sở Nông nghiệp và PTNT', 'Sở Tài nguyên và MT'],
  ],
  ['Các Sở: Y tế và TT&TT', ['Sở Y tế', 'Sở TT&TT']],
  ['các Tập đoàn: Dệt may Việt Nam, Cao su', ['Tập đoàn Dệt may Việt Nam', 'Tập đoàn Cao su']],
  ['Ủy ban nhân dân tỉnh Lào Cai, Sơn La', ['Ủy ban nhân dân tỉnh Lào Cai, Sơn La']],
  [
    'Sở Du lịch, Sở Ngoại vụ, tổ chức phi chính phủ, tổ chức xã hội',
    ['Sở Du lịch', 'Sở Ngoại vụ', 'Tổ chức phi chính phủ', 'Tổ chức xã hội'],
  ],
  [
    'Các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp',
    ['Các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp'],
  ],
  ['Các trường THPT, trường THCS trực thuộc', ['Các trường THPT', 'Trường THCS trực thuộc']],
  [
    'Các huyện ủy, thị ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy',
    ['Các huyện ủy', 'Các thị ủy', 'Các thành ủy', 'Các đảng ủy trực thuộc Tỉnh ủy'],
  ],
  [
    'Ban Cán sự đảng Tòa án nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh',
    ['Ban Cán sự đảng Tòa án nhân dân tỉnh', 'Ban Cán sự đảng Viện kiểm sát nhân dân tỉnh'],
  ],
  [
    'Đảng đoàn Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh, Ban Thường vụ Tỉnh đoàn',
    [
      'Đảng đoàn Mặt trận Tổ quốc tỉnh',
      'Đảng đoàn các tổ chức chính trị - xã hội tỉnh',
      'Ban Thường vụ Tỉnh đoàn',
    ],
  ],
  [
    'các Sở: Tài chính, Nội vụ, Nông nghiệp và Môi trường',
    ['Sở Tài chính', 'Sở Nội vụ', 'Sở Nông nghiệp và Môi trường'],
  ],
  [
    'Các Cục: Báo chí; Xuất bản, In và Phát hành; Vụ Kế hoạch, Tài chính',
    ['Cục Báo chí', 'Cục Xuất bản, In và Phát hành', 'Vụ Kế hoạch, Tài chính'],
  ],
  [
    'Các đồng chí bí thư tỉnh ủy, thành ủy; Ban Thường vụ các đảng ủy',
    ['Các đồng chí bí thư tỉnh ủy, thành ủy', 'Ban Thường vụ các đảng ủy'],
  ],
  ['Bí thư Tỉnh ủy, Thành ủy, Sở Y tế', ['Bí thư Tỉnh ủy, Thành ủy', 'Sở Y tế']],
  ['Giám đốc các Sở: Nội vụ, Y tế', ['Giám đốc Sở Nội vụ', 'Giám đốc Sở Y tế']],
  ['Các Vụ, Cục thuộc Bộ', ['Các Vụ, Cục thuộc Bộ']],
  ['Sở Tư pháp;\nUỷ ban nhân dân các xã', ['Sở Tư pháp', 'Uỷ ban nhân dân các xã']],
  ['VOV, VTV và các địa phương', ['VOV', 'VTV', 'Các địa phương']],
  ['Bộ, ngành, địa phương', ['Bộ, ngành, địa phương']],
  ['Đài Truyền hình Việt Nam, Thông tấn xã Việt Nam', ['Đài Truyền hình Việt Nam', 'Thông tấn xã Việt Nam']],
  ['Sở Văn hóa và\nDu lịch', ['Sở Văn hóa và Du lịch']],
  [
    'Các doanh nghiệp\nviễn thông và các\nđơn vị liên quan',
    ['Các doanh nghiệp viễn thông', 'Các đơn vị liên quan'],
  ],
  ['Sở Y tế\nCông an tỉnh', ['Sở Y tế', 'Công an tỉnh']],
  ['Sở Tài chính - cơ quan thường trực Ban Chỉ đạo, Sở Y tế', ['Sở Tài chính', 'Sở Y tế']],
  ['Sở Y tế, Cơ quan Thường trực Mặt trận tỉnh', ['Sở Y tế', 'Cơ quan Thường trực Mặt trận tỉnh']],
  [
    'Thủ trưởng các sở, các đơn vị trực thuộc; Chủ tịch UBND các xã',
    ['Thủ trưởng các sở, các đơn vị trực thuộc', 'Chủ tịch UBND các xã'],
  ],
  ['Thủ trưởng các sở, Ban Quản lý khu kinh tế', ['Thủ trưởng các sở', 'Ban Quản lý khu kinh tế']],
  ['Sở Nội vụ Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
  [
    'Chuyên viên phụ trách lĩnh vực Nội chính, Thanh tra',
    ['Chuyên viên phụ trách lĩnh vực Nội chính, Thanh tra'],
  ],
  ['Các tỉnh uỷ, thành uỷ', ['Các tỉnh uỷ, thành uỷ']],
  [
    'Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương',
    ['Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương'],
  ],
  ['Mỗi cơ quan, đơn vị, địa phương', ['Mỗi cơ quan, đơn vị, địa phương']],
  ['Từng sở, ngành, địa phương', ['Từng sở, ngành, địa phương']],
  ['Đoàn Thanh niên và mỗi đơn vị, địa phương', ['Đoàn Thanh niên', 'Mỗi đơn vị, địa phương']],
  [
    'UBND các xã: Tân An, Tân Bình và phường Hòa Lợi',
    ['UBND xã Tân An', 'UBND xã Tân Bình', 'UBND phường Hòa Lợi'],
  ],
  ['Các xã: Tân An, phường Hòa Lợi', ['Xã Tân An', 'Phường Hòa Lợi']],
  ['UBND các xã: Tân An, Tân Bình và Hòa Lợi', ['UBND xã Tân An', 'UBND xã Tân Bình', 'UBND xã Hòa Lợi']],
  [
    'Các cấp ủy, tổ chức đảng, chính quyền, Mặt trận Tổ quốc và các đoàn thể; Công an tỉnh',
    ['Các cấp ủy, tổ chức đảng, chính quyền, Mặt trận Tổ quốc và các đoàn thể', 'Công an tỉnh'],
  ],
  ['Các cấp ủy, tổ chức đảng, các cơ quan, đơn vị', ['Các cấp ủy, tổ chức đảng', 'Các cơ quan, đơn vị']],
  ['Bí thư, Chủ tịch UBND các xã', ['Bí thư, Chủ tịch UBND các xã']],
  ['Bí thư Đảng ủy, Chủ tịch UBND xã', ['Bí thư Đảng ủy', 'Chủ tịch UBND xã']],
  [
    'Bộ trưởng các Bộ: Quốc phòng, Công an, Y tế',
    ['Bộ trưởng Bộ Quốc phòng', 'Bộ trưởng Bộ Công an', 'Bộ trưởng Bộ Y tế'],
  ],
  ['Các Sở: Y tế, Nội vụ, Công an tỉnh', ['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh']],
  [
    'Ban Quản lý Khu kinh tế và các khu công nghiệp, Sở Y tế',
    ['Ban Quản lý Khu kinh tế và các khu công nghiệp', 'Sở Y tế'],
  ],
  [
    'Văn phòng Đoàn Đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    ['Văn phòng Đoàn Đại biểu Quốc hội và Hội đồng nhân dân tỉnh'],
  ],
  [
    'Các Đoàn đại biểu Quốc hội, các đại biểu Hội đồng nhân dân',
    ['Các Đoàn đại biểu Quốc hội', 'Các đại biểu Hội đồng nhân dân'],
  ],
  [
    'Đồng chí Chánh Văn phòng và đồng chí Trưởng Ban Tổ chức',
    ['Đồng chí Chánh Văn phòng', 'Đồng chí Trưởng Ban Tổ chức'],
  ],
  ['Nhà thầu chính và nhà thầu phụ', ['Nhà thầu chính', 'Nhà thầu phụ']],
  [
    'Các sở, đoàn thể cấp tỉnh, cơ quan ngành dọc; UBND xã',
    ['Các sở, đoàn thể cấp tỉnh', 'Cơ quan ngành dọc', 'UBND xã'],
  ],
  ['Báo Sơn La và hệ thống các đài xã', ['Báo Sơn La', 'Hệ thống các đài xã']],
  ['Theo phân công tại Quyết định số 12/QĐ-UBND', []],
  ['-', []],
])('reads «%s»', (list, names) => {
  expect(readBodies(list)).toEqual(names)
})
