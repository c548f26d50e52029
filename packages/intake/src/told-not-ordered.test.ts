import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** What letters and notices tell beside their orders: nobody is to do anything for it. */
const told = [
  'Tham dự cuộc họp có đại diện lãnh đạo các sở: Tài chính, Xây dựng; UBND huyện Bình An.',
  'Đến nay, toàn tỉnh giải ngân đạt 45%; một số chủ đầu tư giải ngân chậm như UBND huyện Bình An.',
  'Nguyên nhân chủ yếu là do các chủ đầu tư chưa quyết liệt.',
  'UBND tỉnh ghi nhận kết quả thực hiện của các đơn vị trong 6 tháng đầu năm.',
  'UBND tỉnh nhận được Công văn số 12/SYT-NV ngày 02/3/2026 của Sở Y tế về việc mua thuốc.',
  'Theo báo cáo của Sở Y tế, số ca mắc giảm một nửa.',
  'Sở Xây dựng đề nghị UBND tỉnh xem xét, cho ý kiến.',
  'Công ty Nước sạch Sông Xanh đề nghị được gia hạn thời gian thuê đất.',
  'Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện.',
  'Dự báo trong 24 giờ tới, bão di chuyển theo hướng Tây, mỗi giờ đi được 15 km.',
  'Bộ Xây dựng trân trọng cảm ơn sự phối hợp của Quý cơ quan.',
  'Căn cứ Luật Đất đai năm 2024; Căn cứ Nghị định số 102/2024/NĐ-CP.',
]

it.each(told.flatMap((line) => ['', '1. ', '- '].map((number) => [number, line])))(
  'takes «%s%s» for no duty, and nobody for its holder',
  async (number, line) => {
    const next = number === '1. ' ? '2. ' : number
    const letter = [
      'UBND tỉnh có ý kiến như sau:',
      `${number}${line}`,
      `${next}Giao Sở Tài chính bố trí kinh phí.`,
      'Nơi nhận:',
    ].join('\n\n')
    const read = await readDocument('a.txt', new TextEncoder().encode(letter))
    if ('refused' in read) throw new Error(read.refused)
    expect(draftProgramme(read).tasks.map(({ lead }) => lead)).toEqual([['Sở Tài chính']])
  },
)
