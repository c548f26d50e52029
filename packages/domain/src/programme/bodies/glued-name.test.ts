import { expect, it } from 'vitest'
import { isGlued } from './glued-name.ts'

it.each([
  'Trạm Khuyến nông nhân giống 5 ha',
  'Hội Đông y mở 12 lớp giữ vườn thuốc',
  'Sở Y tế giảm thêm 10%',
  'Phòng Tài vụ lo đủ nhiên liệu cho máy bơm',
])('knows that «%s» holds an act besides the name', (name) => {
  expect(isGlued(name)).toBe(true)
})

it.each([
  'Trung tâm Y tế khu vực 8',
  'Ban Chỉ đạo 35 tỉnh',
  'Đội Quản lý thị trường số 3',
  'Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh',
  'Các tổ chức hoạt động khai thác khoáng sản',
  'Các sở, ban, ngành, đoàn thể, lực lượng dân quân, thanh niên, phụ nữ, nông dân',
])('leaves «%s» a name', (name) => {
  expect(isGlued(name)).toBe(false)
})
