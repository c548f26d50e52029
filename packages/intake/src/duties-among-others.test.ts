import { draftProgramme } from '@dondoc/domain/programme'
import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

describe('in a part that only judges, asks or speaks of money', () => {
  it('takes what is given to a body in passing', async () => {
    const notice = `I. ĐÁNH GIÁ CHUNG

1. Tiến độ sửa chữa trường học còn chậm.

2. Để bảo đảm năm học mới, giao Sở Xây dựng kiểm tra các công trình trường học.

3. Thống nhất chủ trương sửa chữa Trường Tiểu học Bản Mạ; Sở Tài chính bố trí vốn.

II. KIẾN NGHỊ

1. Giao Phòng Đào tạo rà soát chương trình học.`
    expect(await tasksOf(notice)).toEqual([
      'Để bảo đảm năm học mới, giao Sở Xây dựng kiểm tra các công trình trường học. ← Sở Xây dựng',
      'Sở Tài chính bố trí vốn. ← Sở Tài chính',
      'Giao Phòng Đào tạo rà soát chương trình học. ← Phòng Đào tạo',
    ])
  })

  it('leaves what was given before, is wished for, or is asked of those above', async () => {
    const report = `I. ĐÁNH GIÁ CHUNG

1. Huyện đã chỉ đạo quyết liệt, giao Phòng Y tế kiểm tra các quầy thuốc.

II. MỤC ĐÍCH, YÊU CẦU

1. Yêu cầu các cơ quan xác định đây là việc trọng tâm.

III. KIẾN NGHỊ

1. Đề nghị Bộ Y tế sớm ban hành hướng dẫn.`
    expect(await tasksOf(report)).toEqual([])
  })

  it('takes what is wished for there by a day that is named', async () => {
    const report =
      'III. KIẾN NGHỊ\n\n1. Yêu cầu Công ty Cấp nước báo cáo kết quả khắc phục trước ngày 05/5/2026.'
    expect(await tasksOf(report)).toHaveLength(1)
  })
})

describe('orders that were given before', () => {
  const told = [
    'Giám đốc Sở đã giao các bệnh viện rà soát thuốc, hoàn thành trước ngày 15/02/2026.',
    'Chủ tịch UBND tỉnh đã yêu cầu các xã báo cáo.',
    'Ngày 05/02/2026 UBND tỉnh đã giao Sở Y tế lập đề án.',
    'Bộ Y tế đã có Công văn số 12/BYT-DP yêu cầu Sở Y tế các tỉnh rà soát thuốc.',
    'Trước đó, Bí thư Huyện ủy đã phân công Công an huyện giữ trật tự.',
  ]
  it.each(told)('are told: %s', async (sentence) => {
    expect(await tasksOf(`II. NHIỆM VỤ\n\n1. ${sentence}`)).toEqual([])
    expect(await tasksOf(`Kính gửi: Các bệnh viện.\n\n${sentence}`)).toEqual([])
  })

  const work = [
    'Giám đốc Sở giao các bệnh viện rà soát thuốc.',
    'Căn cứ kết quả đã đạt được, UBND tỉnh giao Sở Y tế lập đề án.',
    'Chủ tịch UBND tỉnh đã giao Sở Y tế lập đề án. Sở Y tế trình đề án trước ngày 30/6/2026.',
    'Chủ tịch UBND tỉnh đã giao Sở Y tế lập đề án, nay yêu cầu Sở Y tế trình trước ngày 30/6/2026.',
    'Sở Y tế hoàn thành việc UBND tỉnh đã giao các bệnh viện.',
  ]
  it.each(work)('are work where a later one orders, or nothing was given: %s', async (sentence) => {
    expect(await tasksOf(`II. NHIỆM VỤ\n\n1. ${sentence}`)).toHaveLength(1)
  })
})

describe('what a regulation says of those it speaks of', () => {
  const told = [
    'Ban Chỉ đạo được thành lập theo Quyết định số 12/QĐ-UBND.',
    'Ban Chỉ đạo được sử dụng con dấu của Sở Nội vụ.',
    'Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm.',
    'Đoàn kiểm tra tự giải thể khi đợt kiểm tra khép lại.',
    'Sở Nội vụ là cơ quan thường trực của Ban Chỉ đạo.',
    'Chánh Thanh tra sở là người đứng đầu, chịu trách nhiệm trước Giám đốc sở.',
    'Nhiệm vụ cụ thể của các thành viên do Trưởng ban phân công.',
    'Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm, tự giải thể sau khi hoàn thành nhiệm vụ.',
    'Nguồn kinh phí: Kinh phí thực hiện được bố trí từ ngân sách tỉnh.',
  ]
  it.each(told)('is no work: %s', async (sentence) => {
    expect(await tasksOf(`II. TỔ CHỨC THỰC HIỆN\n\n1. ${sentence}\n\n2. Sở Y tế lập danh sách.`)).toEqual([
      'Sở Y tế lập danh sách. ← Sở Y tế',
    ])
  })

  const work = [
    'Sở Nội vụ là cơ quan thường trực, tổng hợp báo cáo của các xã.',
    'Sở Y tế được giao kiểm tra chất lượng nước.',
    'Sở Y tế là cơ quan đầu mối hướng dẫn các xã lập danh sách.',
    'Đoàn kiểm tra được thành lập theo Quyết định số 12/QĐ-UBND tiến hành kiểm tra các kho thuốc.',
    'Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm, họp ba tháng một kỳ và chấm điểm từng xã.',
    'Tổ công tác hoạt động theo nguyên tắc tập trung; lập biên bản từng kho.',
    'Sở Tài chính: Kinh phí thực hiện được bố trí từ nguồn chi y tế, thẩm định dự toán trước ngày 15/3/2026.',
  ]
  it.each(work)('is work: %s', async (sentence) => {
    expect(await tasksOf(`II. TỔ CHỨC THỰC HIỆN\n\n1. ${sentence}`)).toHaveLength(1)
  })

  it('gives those a heading answers for all that is listed, under whatever condition', async () => {
    const rules = `Điều 4. Trách nhiệm của thành viên

1. Trường hợp phát hiện sai sót, kịp thời báo cáo Trưởng ban.

2. Ngay sau khi kết thúc đợt kiểm tra, có trách nhiệm hoàn thiện hồ sơ.`
    expect(await tasksOf(rules)).toHaveLength(2)
  })
})

describe('what a body may do, and what it must', () => {
  it('leaves rights, and gives obligations to whom they are named for', async () => {
    const rules = `Điều 5. Quyền và nghĩa vụ của đơn vị cấp nước

1. Đơn vị cấp nước có các quyền sau đây:

a) Yêu cầu khách hàng thanh toán tiền nước.

b) Ngừng cấp nước cho người vi phạm.

2. Đơn vị cấp nước có các nghĩa vụ sau đây:

a) Cung cấp đủ nước cho khách hàng.

3. Sở Xây dựng có quyền kiểm tra đồng hồ nước.

Điều 6. Quyền của khách hàng

1. Yêu cầu đơn vị cấp nước kiểm tra đồng hồ.

Điều 7. Nghĩa vụ của đơn vị lắp đặt

1. Thay đồng hồ hỏng trong ngày.

Điều 8. Ban Quản lý có quyền và nghĩa vụ sau:

1. Kiểm tra các giếng khoan.`
    expect(await tasksOf(rules)).toEqual([
      'Cung cấp đủ nước cho khách hàng. ← Đơn vị cấp nước',
      'Thay đồng hồ hỏng trong ngày. ← Đơn vị lắp đặt',
      'Kiểm tra các giếng khoan. ← Ban Quản lý',
    ])
  })

  const work = [
    'Người có quyền sử dụng đất kê khai hồ sơ trước ngày 30/6/2026.',
    'Sở Xây dựng có quyền kiểm tra kho và phải báo cáo Ủy ban nhân dân tỉnh.',
    'Các hộ có quyền lợi liên quan gửi ý kiến trước ngày 30/6/2026.',
    'Cấp giấy chứng nhận quyền của chủ rừng cho các hộ.',
  ]
  it.each(work)('keeps work that only speaks of rights: %s', async (sentence) => {
    expect(await tasksOf(`II. NHIỆM VỤ\n\n1. ${sentence}`)).toHaveLength(1)
  })
})

describe('what a letter asks of nobody by name', () => {
  const letter = (sentence: string) => `Số: 12/SYT-NV\n\nKính gửi: Các bệnh viện.\n\n${sentence}`
  it.each([
    'Đề nghị bảo quản vắc xin theo đúng quy định.',
    'Đề nghị trích xuất dữ liệu gửi Sở tổng hợp.',
    'Đề nghị cho ý kiến về mức hỗ trợ trước ngày 15/4/2026.',
  ])('is held by those behind its address: %s', async (sentence) => {
    expect(await tasksOf(letter(sentence))).toEqual([`${sentence} ← Các bệnh viện`])
  })

  it.each([
    ['Đề nghị phòng Tài chính huyện báo cáo số liệu.', 'Phòng Tài chính huyện'],
    ['Đề nghị thành viên Ban Chỉ đạo gửi báo cáo.', 'Thành viên Ban Chỉ đạo'],
    ['Đề nghị bệnh viện tỉnh báo cáo số giường.', 'Bệnh viện tỉnh'],
    ['Đề nghị hiệu trưởng các trường báo cáo.', 'Hiệu trưởng các trường'],
  ])('is held by whom it names in small letters: %s', async (sentence, body) => {
    expect(await tasksOf(letter(sentence))).toEqual([`${sentence} ← ${body}`])
  })
})

describe("words that are another's", () => {
  it('leaves what a law says, and the items it leads into', async () => {
    const rules = `II. TỔ CHỨC THỰC HIỆN

1. Khoản 3 Điều 12 Luật Thư viện quy định: Thư viện xã lập sổ bạn đọc.

2. Tại Điều 8 Nghị định số 21/2021/NĐ-CP quy định như sau:

a) Ủy ban nhân dân xã lập sổ bạn đọc.

b) Chủ tịch Ủy ban nhân dân xã kiểm tra sổ.`
    expect(await tasksOf(rules)).toEqual([])
  })

  it('takes what is ordered by a law', async () => {
    const order = `II. TỔ CHỨC THỰC HIỆN

1. Căn cứ Điều 8 Nghị định số 21/2021/NĐ-CP, Sở Văn hóa lập danh mục thư viện.

2. Ủy ban nhân dân xã thực hiện quy định tại Điều 8 Nghị định số 21/2021/NĐ-CP như sau:

a) Lập sổ bạn đọc.

b) Kiểm tra sổ mỗi quý.`
    expect(await tasksOf(order)).toHaveLength(3)
  })

  it('leaves where the money comes from, also behind a label, but not what is given about it', async () => {
    const plan = `II. TỔ CHỨC THỰC HIỆN

1. Về tài chính: Kinh phí thực hiện lấy từ nguồn chi sự nghiệp văn hóa của xã.

2. Về tài chính: Sở Tài chính thẩm định kinh phí được bố trí.

Bạn đọc trong phòng đọc của xã. (Ảnh minh họa)`
    expect(await tasksOf(plan)).toEqual([
      'Về tài chính: Sở Tài chính thẩm định kinh phí được bố trí. ← Sở Tài chính',
    ])
  })
})

describe('a heading over bodies', () => {
  const items = '\n\na) Kiểm tra hồ sơ mỗi tháng.\n\nb) Lập danh sách hộ dân.'
  const named: readonly (readonly [string, string])[] = [
    ['Yêu cầu đối với các phòng chuyên môn', 'Các phòng chuyên môn'],
    ['Nhiệm vụ, quyền hạn của Tổ công tác', 'Tổ công tác'],
    ['Chức năng, nhiệm vụ của Phòng Kinh tế', 'Phòng Kinh tế'],
    ['Các đơn vị được giao nhiệm vụ', 'Các đơn vị được giao nhiệm vụ'],
    [
      'Yêu cầu đối với các tổ chức, cá nhân được cấp giấy phép thăm dò nước',
      'các tổ chức, cá nhân được cấp giấy phép thăm dò nước',
    ],
    ['Ban chỉ đạo Chương trình', 'Ban chỉ đạo Chương trình'],
    ['Các phòng, ban chuyên môn chủ trì thực hiện', 'Các phòng, ban chuyên môn'],
  ]
  it.each(named)('%s', async (heading, body) => {
    expect(await tasksOf(`III. NỘI DUNG\n\n1. ${heading}${items}`)).toEqual([
      `Kiểm tra hồ sơ mỗi tháng. ← ${body}`,
      `Lập danh sách hộ dân. ← ${body}`,
    ])
  })

  it('is none where it speaks of the plan alone', async () => {
    expect(await tasksOf('I. MỤC ĐÍCH\n\n2. Yêu cầu\n\na) Kiểm tra hồ sơ mỗi tháng.')).toEqual([])
  })
})

describe('a room named after what it does', () => {
  it('holds what stands below or behind its name', async () => {
    const plan = `II. TỔ CHỨC THỰC HIỆN

1. Phòng Kiểm tra

a) Lập hồ sơ gửi kho lưu trữ.

2. Phòng Tổng hợp: Lập báo cáo quý của cơ quan.

3. Theo dõi, kiểm tra

a) Kiểm tra các trạm y tế mỗi quý.

b) Sở Y tế kiểm tra các quầy thuốc.

4. Báo cáo kết quả

a) Các xã gửi số liệu về Sở Nội vụ.`
    expect(await tasksOf(plan)).toEqual([
      'Lập hồ sơ gửi kho lưu trữ. ← Phòng Kiểm tra',
      'Phòng Tổng hợp: Lập báo cáo quý của cơ quan. ← Phòng Tổng hợp',
      'Kiểm tra các trạm y tế mỗi quý. ← ',
      'Sở Y tế kiểm tra các quầy thuốc. ← Sở Y tế',
      'Các xã gửi số liệu về Sở Nội vụ. ← Các xã',
    ])
  })

  it('is named where a label asks for it', async () => {
    const plan = `II. NHIỆM VỤ

1. Rà soát quy hoạch trường học.

Phòng chủ trì: Phòng Tổng hợp

Phòng theo dõi: Phòng Kiểm tra

Sản phẩm, kết quả: Báo cáo rà soát.`
    expect(await tasksOf(plan)).toEqual(['Rà soát quy hoạch trường học. ← Phòng Tổng hợp'])
  })
})

it('gives what those who write ask of all provinces to their committees', async () => {
  const letter = `Số: 12/BVH-VP

Kính gửi: Ủy ban nhân dân các tỉnh

Năm ngoái, Bộ Văn hóa đã đề nghị Ủy ban nhân dân các tỉnh hướng dẫn lập sổ bạn đọc.

Bộ Văn hóa đề nghị Ủy ban nhân dân các tỉnh hướng dẫn lập danh mục thư viện.`
  expect(await tasksOf(letter)).toEqual([
    'Bộ Văn hóa đề nghị Ủy ban nhân dân các tỉnh hướng dẫn lập danh mục thư viện. ← Ủy ban nhân dân các tỉnh',
  ])
})

it('keeps the name of a working group whole before its duty', async () => {
  expect(await tasksOf('II. TỔ CHỨC THỰC HIỆN\n\n1. Tổ công tác rà soát hồ sơ của các hộ.')).toEqual([
    'Tổ công tác rà soát hồ sơ của các hộ. ← Tổ công tác',
  ])
})

it('reads duties counted in words, and keeps the words', async () => {
  const notice = `II. Ý KIẾN KẾT LUẬN

Thứ nhất, Sở Xây dựng thẩm định hồ sơ thiết kế.

Thứ hai, tiếp tục đôn đốc nhà thầu.

Ba là, giao Sở Tài chính bố trí vốn.`
  expect(await tasksOf(notice)).toEqual([
    'Thứ nhất, Sở Xây dựng thẩm định hồ sơ thiết kế. ← Sở Xây dựng',
    'Thứ hai, tiếp tục đôn đốc nhà thầu. ← ',
    'Ba là, giao Sở Tài chính bố trí vốn. ← Sở Tài chính',
  ])
})

it('reads what a letter asks behind an opening, also on its receipt', async () => {
  const letter = `Số: 12/UBND-VX

Kính gửi: Các sở, ban, ngành

Để bảo đảm tiến độ, đề nghị Sở Nội vụ gửi số liệu trước ngày 20/3/2026.

Nhận được Công văn này, yêu cầu các đơn vị báo cáo trước ngày 15/4/2026.

Nhận được Công văn này, đề nghị các đơn vị nghiêm túc thực hiện.`
  expect(await tasksOf(letter)).toEqual([
    'Để bảo đảm tiến độ, đề nghị Sở Nội vụ gửi số liệu trước ngày 20/3/2026. ← Sở Nội vụ',
    'Nhận được Công văn này, yêu cầu các đơn vị báo cáo trước ngày 15/4/2026. ← Các đơn vị',
  ])
})

it('reads no duties from the hours of a meeting, but from days', async () => {
  const table = (times: readonly string[]) =>
    `III. PHÂN CÔNG\n\n| Thời gian | Nội dung | Thực hiện |\n| --- | --- | --- |\n${times
      .map((time, i) => `| ${time} | Chuẩn bị báo cáo số ${i + 1} | Sở Nội vụ |`)
      .join('\n')}`
  expect(await tasksOf(table(['07h30 - 08h00', '8 giờ 15', '09:00 - 10:00']))).toEqual([])
  expect(await tasksOf(table(['08h00 ngày 05/3/2026', 'Ngày 12/3/2026']))).toHaveLength(2)
})

async function tasksOf(text: string) {
  const read = await readDocument('a.md', new TextEncoder().encode(text))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks.map(({ text: words, lead }) => `${words} ← ${lead.join(', ')}`)
}
