import { expect, it } from 'vitest'
import { readCoordinating } from './read-coordinating.ts'
import { readSubject } from './read-subject.ts'

const names = [
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Giáo dục và Đào tạo',
  'Bộ Quốc phòng',
  'Bộ Dân tộc và Tôn giáo',
  'Thống kê tỉnh',
  'Thi hành án dân sự tỉnh',
  'Ban An toàn giao thông tỉnh',
  'Ban Chỉ đạo chuyển đổi số tỉnh',
  'Ban Quản lý các khu công nghiệp và chế xuất thành phố',
  'Viện Nghiên cứu phát triển kinh tế - xã hội',
  'Đoàn kiểm tra liên ngành',
  'Văn phòng HĐND và UBND huyện',
  'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
  'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  'Trung ương Hội Nông dân Việt Nam',
  'Trung ương Mặt trận Tổ quốc Việt Nam',
  'Nhà xuất bản Chính trị quốc gia Sự thật',
  'Trung tâm Điều độ, điều tiết hồ chứa',
  'Cục Giáo dục nghề nghiệp và Giáo dục thường xuyên',
  'Các cơ sở đào tạo, bồi dưỡng giáo viên',
  'Các cơ sở khám bệnh, chữa bệnh',
  'Cơ sở khám bệnh, chữa bệnh',
  'Các cơ quan, đơn vị',
  'Các chủ đầu tư',
  'Người đứng đầu các cơ quan, đơn vị',
  'Các doanh nghiệp viễn thông',
]
const acts = [
  'tổ chức hội nghị',
  'báo cáo UBND tỉnh',
  'trình cấp có thẩm quyền',
  'lập dự toán kinh phí',
  'thực hiện nghiêm quy định',
  'đôn đốc các xã',
  'phân công cán bộ',
  'giao nhiệm vụ cho các phòng',
  'cập nhật số liệu',
  'đề nghị Bộ Tài chính bố trí vốn',
]
const others = [
  'treo cờ Tổ quốc',
  'tặng quà gia đình chính sách',
  'đấu tranh với tội phạm',
  'thay mặt lãnh đạo',
]
const longNamed = names.filter((name) => !/^(?:Các|Người)/u.test(name))

it.each(names)('ends «%s» where its act begins', (name) => {
  for (const act of acts) expect([act, readSubject(`${name} ${act}.`)?.bodies]).toEqual([act, [name]])
})

it.each(longNamed)('ends «%s» at rarer acts too', (name) => {
  for (const act of others) expect([act, readSubject(`${name} ${act}.`)?.bodies]).toEqual([act, [name]])
})

it.each(names)('ends «%s» among partners where the work begins', (name) => {
  expect(readCoordinating(`Chủ trì, phối hợp với ${name} tổ chức hội nghị`)).toEqual([name])
})

it('takes partners behind a semicolon where nothing is said yet of the work', () => {
  expect(readCoordinating('Chủ trì, phối hợp với Sở Y tế; Công an tỉnh; UBND các xã kiểm tra cơ sở')).toEqual(
    ['Sở Y tế', 'Công an tỉnh', 'UBND các xã'],
  )
  expect(readCoordinating('Xây dựng đề án, phối hợp với Sở Y tế; UBND các xã tổ chức thực hiện')).toEqual([
    'Sở Y tế',
  ])
})

it.each([
  ['Hội đồng có nhiệm vụ nghiệm thu đề tài.', 'Hội đồng'],
  ['Tổ giúp việc có nhiệm vụ ghi biên bản.', 'Tổ giúp việc'],
  ['Ban chấp hành hội chủ trì hội thi.', 'Ban chấp hành hội'],
  ['Các hộ chấp hành nghiêm quy định.', 'Các hộ'],
  ['Các đơn vị có nhiệm vụ liên quan phối hợp với Sở Y tế.', 'Các đơn vị có nhiệm vụ liên quan'],
  ['Khoa Nhi tổng hợp số liệu.', 'Khoa Nhi'],
])('ends the name of «%s»', (sentence, name) => {
  expect(readSubject(sentence)?.bodies).toEqual([name])
})

it.each([
  ['Căn cứ nhiệm vụ, văn bản của Chính phủ, Bộ, ngành và tỉnh, phối hợp với Sở Y tế tổ chức hội thi.', []],
  ['Căn cứ văn bản của Chính phủ, Bộ Y tế ban hành hướng dẫn.', ['Bộ Y tế']],
  ['Qua công tác xét xử để kiến nghị với các cấp, các ngành khắc phục thiếu sót.', []],
  ['Căn cứ kết luận của Bộ Chính trị, các ngành khắc phục thiếu sót.', ['Các ngành']],
  [
    'Đảng đoàn Hội Nông dân tỉnh, các tổ chức chính trị - xã hội vận động hội viên.',
    ['Đảng đoàn Hội Nông dân tỉnh', 'Các tổ chức chính trị - xã hội'],
  ],
  [
    'Các tỉnh ủy, ban đảng, đảng đoàn chỉ đạo việc học tập.',
    ['Các tỉnh ủy', 'Các ban đảng', 'Các đảng đoàn'],
  ],
  ['Đối với các việc còn vướng mắc, khó khăn, giao Sở Nội vụ chủ động xử lý.', ['Sở Nội vụ']],
  ['Rà soát, hoàn thiện quy định, chính sách: Các bộ khẩn trương trình Chính phủ.', ['Các bộ']],
  ['Hướng dẫn các đơn vị, trường học: Các trường chủ động đăng ký.', []],
])('finds whose sentence «%s» is', (sentence, names) => {
  expect(readSubject(sentence)?.bodies ?? []).toEqual(names)
})

it('names an office by its work where it answers for something, and by its kind where it acts', () => {
  expect(readSubject('Cơ quan đăng ký kinh doanh có trách nhiệm lưu hồ sơ')?.bodies).toEqual([
    'Cơ quan đăng ký kinh doanh',
  ])
  const taxes = 'Cơ quan thuế rà soát các hộ kinh doanh có trách nhiệm nộp thuế'
  expect(readSubject(taxes)?.bodies).toEqual(['Cơ quan thuế'])
  expect(readSubject('Cơ quan đăng ký kinh doanh qua mạng')?.bodies ?? []).not.toContain(
    'Cơ quan đăng ký kinh doanh qua mạng',
  )
})
