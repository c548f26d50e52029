import { draftProgramme } from '@dondoc/domain/programme'
import { describe, expect, it } from 'vitest'
import { readPlainText } from './text/read-plain-text.ts'

/** Who leads each duty under a notice's part of tasks. */
const leads = (...lines: string[]) =>
  draftProgramme(
    readPlainText(['II. NHIỆM VỤ, GIẢI PHÁP TRONG THỜI GIAN TỚI', ...lines].join('\n\n')),
  ).tasks.map(({ lead }) => lead.join(' + '))

const items = [
  '1. Rà soát các điểm sạt lở ven sông, lập phương án di dời dân.',
  '2. Đẩy nhanh giải phóng mặt bằng cụm cảng cá.',
]

describe('a lead-in that asks something and goes on with its parts', () => {
  it.each([
    [
      'an order that stresses some of its contents',
      'Đề nghị Thường trực Tỉnh ủy tập trung lãnh đạo, chỉ đạo hoàn thành kế hoạch quý IV theo tinh thần phiên họp ngày 05 tháng 11 năm 2025; trong đó lưu ý một số nội dung trọng tâm sau:',
      'Thường trực Tỉnh ủy',
    ],
    [
      'several who are asked together',
      'Đề nghị Tỉnh ủy, HĐND, UBND tỉnh Lào Cai tiếp tục đoàn kết, bám sát thực tiễn, trong đó tập trung:',
      'Tỉnh ủy + HĐND + UBND tỉnh Lào Cai',
    ],
    [
      'a place that needs to act',
      'Trong thời gian tới, Tỉnh cần tiếp tục phát huy lợi thế kinh tế biển, trong đó chú trọng vào các nội dung sau:',
      'Tỉnh',
    ],
    [
      'a last clause that only announces',
      'Thời gian tới, Thành phố cần nỗ lực hơn nữa để khắc phục ngập úng; thực hiện tốt các nhiệm vụ, giải pháp sau đây:',
      'Thành phố',
    ],
    [
      'a committee and its present work',
      'Ủy ban nhân dân tỉnh Cà Mau tiếp tục tháo gỡ khó khăn cho ngư dân, cụ thể tập trung vào một số việc sau:',
      'Ủy ban nhân dân tỉnh Cà Mau',
    ],
    [
      'a judgement before the sentence that asks',
      'Kết quả xuất khẩu thủy sản của vùng còn thấp. Đề nghị Tỉnh đổi mới cách làm, trong đó ưu tiên:',
      'Tỉnh',
    ],
    [
      'an order behind words for time, to a place in small letters',
      'Thời gian tới, đề nghị tỉnh Cà Mau bám sát các nghị quyết của Trung ương, trong đó tập trung các nội dung sau:',
      'Tỉnh Cà Mau',
    ],
    [
      'those who lead a place, by what they take to heart',
      'Lãnh đạo Tỉnh quán triệt tinh thần đại hội, giữ vững kỷ cương, trong đó chú trọng một số nội dung sau:',
      'Lãnh đạo Tỉnh',
    ],
    [
      'those who lead a place and need to act',
      'Lãnh đạo tỉnh Cà Mau cần quán triệt tinh thần đại hội, giữ vững kỷ cương, trong đó chú trọng một số nội dung sau:',
      'Lãnh đạo tỉnh Cà Mau',
    ],
  ])('gives the items to %s', (_, leadIn, holder) => {
    expect(leads(leadIn, ...items)).toEqual([holder, holder])
    expect(leads(leadIn, ...items.map((item) => item.replace(/^\d\./u, '-')))).toEqual([holder, holder])
  })

  it('reads it however long it is: its purpose before, what it is to carry out behind', () => {
    const purpose =
      'Để tháo gỡ vướng mắc trong sản xuất, giải ngân vốn đầu tư công và vận hành chính quyền cơ sở, đạt mức tăng trưởng 8% trong năm 2025 của Tỉnh và góp vào mức tăng từ 8,3 - 8,5% của cả nước, '
    const carriedOut =
      'tỉnh Cà Mau cần tiếp tục thực hiện quyết liệt, đồng bộ các chủ trương của Đảng, Luật, Nghị quyết của Quốc hội, Nghị quyết của Chính phủ, Chỉ thị, Công điện, '
    const leadIn = `${purpose}${carriedOut}${'văn bản chỉ đạo của các cấp có thẩm quyền, '.repeat(10)}trong đó lưu ý thực hiện một số nội dung sau:`
    expect(leadIn.length).toBeGreaterThan(800)
    expect(leads(leadIn, ...items)).toEqual(['Tỉnh Cà Mau', 'Tỉnh Cà Mau'])
  })

  it('leaves an item its own holder, and ends with its section', () => {
    expect(
      leads(
        'Đề nghị Tỉnh chủ động hơn nữa, trong đó lưu ý một số nội dung sau:',
        ...items,
        '3. Bộ Xây dựng hướng dẫn tỉnh lập quy hoạch cảng cá.',
        'III. NHIỆM VỤ KHÁC',
        '1. Rà soát các bến đò ngang trên địa bàn.',
      ),
    ).toEqual(['Tỉnh', 'Tỉnh', 'Bộ Xây dựng', ''])
  })

  it.each([
    ['of results', 'Tỉnh Cà Mau đã đạt được một số kết quả sau:'],
    ['of what was done', 'Tỉnh Cà Mau đã tập trung chỉ đạo quyết liệt, trong đó tập trung các nội dung sau:'],
    ['of help received', 'Tỉnh được Trung ương quan tâm, trong đó tập trung các nội dung sau:'],
    ['of the present', 'Thành phố thực hiện nhiều chương trình lớn, trong đó tập trung các nội dung sau:'],
    ['of shortcomings to mend', 'Tỉnh cần sớm khắc phục một số tồn tại, hạn chế sau:'],
  ])('gives nobody the items where it tells %s', (_, leadIn) => {
    expect(leads(leadIn, ...items)).toEqual(['', ''])
  })
})
