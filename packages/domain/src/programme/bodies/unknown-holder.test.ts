import { expect, it } from 'vitest'
import { unknownHolder } from './unknown-holder.ts'

it.each([
  ['Học sinh: giữ gìn vệ sinh lớp học', 'Học sinh'],
  ['Già làng: Vận động bà con không phá rừng', 'Già làng'],
  ['Phụ huynh lớp 5A', 'Phụ huynh lớp 5A'],
  ['Bà con tiểu thương tại các chợ: niêm yết giá', 'Bà con tiểu thương tại các chợ'],
  [
    'Ga hàng không Cam Ranh, Bến tàu khách Nha Trang: khai báo',
    'Ga hàng không Cam Ranh + Bến tàu khách Nha Trang',
  ],
  ['Đối với nghệ nhân truyền dạy', 'Nghệ nhân truyền dạy'],
  ['Trách nhiệm của giáo vụ: theo dõi lịch học', 'Giáo vụ'],
])('takes the name in «%s» for the holder', (words, name) => {
  expect(unknownHolder(words).join(' + ')).toBe(name)
})

it.each([
  'Kinh phí: bố trí từ nguồn chi thường xuyên',
  'Về tuyên truyền: đăng tin trên trang thông tin',
  'Công tác hậu cần: chuẩn bị hội trường',
  'Chế độ báo cáo: gửi trước ngày 15 hằng tháng',
  'Thời gian thực hiện: trong tháng 9',
  'Tổ chức hội thi: chuẩn bị đề thi',
  'Học sinh: 450 em',
  'Sản phẩm: báo cáo kết quả',
  'Khi có dịch xảy ra, báo ngay cho trạm y tế',
  'Đối với công tác tuyên truyền: đăng tin hằng tuần',
  'Đối với hồ sơ tồn đọng, rà soát từng vụ',
  'Trang trí, Âm thanh: kiểm tra loa đài',
])('takes no name from «%s»', (words) => {
  expect(unknownHolder(words)).toEqual([])
})
