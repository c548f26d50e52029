import { expect, it } from 'vitest'
import { purposeOf } from './section-purpose.ts'

it.each([
  ['ĐÁNH GIÁ TÌNH HÌNH VÀ NGUYÊN NHÂN', 'no-duties'],
  ['MỤC ĐÍCH, YÊU CẦU', 'no-duties'],
  ['QUAN ĐIÊM, MỤC TIÊU', 'no-duties'],
  ['Kinh phí thực hiện', 'no-duties'],
  ['NGUỒN LỰC THỰC HIỆN', 'no-duties'],
  ['Các kết quả chủ yếu của Dự án', 'no-duties'],
  ['Nguồn lực cho các nhiệm vụ', 'duties'],
  ['VỀ MỘT SỐ KIẾN NGHỊ CỦA TỈNH', 'duties'],
  ['Về các đề xuất, kiến nghị của thành phố', 'duties'],
  ['KIẾN NGHỊ, ĐỀ XUẤT', 'no-duties'],
  ['Về kiến nghị giao đất', null],
  ['NỘI DUNG HỘI NGHỊ', 'no-duties'],
  ['NỘI DUNG THỰC HIỆN', 'duties'],
  ['NHIỆM VỤ VÀ GIẢI PHÁP', 'duties'],
  ['TỔ CHỨC THỰC HIỆN', 'assignments'],
  ['NHIỆM VỤ TRỌNG TÂM VÀ PHÂN CÔNG TỔ CHỨC THỰC HIỆN', 'assignments'],
  ['CHẾ ĐỘ BÁO CÁO', 'assignments'],
  ['Nâng cao chất lượng ban hành và tổ chức thực hiện đạt hiệu quả cao chủ trương, đường lối của Đảng', null],
  ['MỤC TIÊU, NHIỆM VỤ', null],
  ['Công tác chuyên môn', null],
])('«%s» announces %s', (title, purpose) => {
  expect(purposeOf(title)).toBe(purpose)
})
