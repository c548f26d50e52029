import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readPlainText } from './text/read-plain-text.ts'

const holders = (...lines: string[]) =>
  draftProgramme(readPlainText(lines.join('\n\n'))).tasks.map(({ lead, coordinating }) =>
    [lead.join(' + '), coordinating.join(' + ')].filter((names) => names !== '').join(' | '),
  )

it('reads bullets that each begin with a body where whoever stands above them all gives the work', () => {
  const bullets = [
    '- Sở Du lịch: hoàn thiện đề án phố đi bộ trước ngày 30/7/2027;',
    '- Ban Quản lý vịnh: phân luồng tàu, thuyền.',
  ]
  const given = ['Sở Du lịch', 'Ban Quản lý vịnh']
  expect(holders('Chủ tịch UBND tỉnh giao nhiệm vụ cụ thể như sau:', ...bullets)).toEqual(given)
  expect(holders('UBND tỉnh chỉ đạo:', ...bullets)).toEqual(given)
  expect(holders('Những năm qua các ngành đã phân vai như sau:', ...bullets)).toEqual([])
})

it('gives what is listed to whoever chairs, with those who join, in a lead-in without a number', () => {
  const listed = ['- Vận động các hộ ký cam kết.', '- Rà soát hộ khó khăn trước ngày 15/6/2027.']
  const lead = 'Đề nghị Hội Nông dân tỉnh chủ trì, các hội quần chúng phối hợp:'
  const both = 'Hội Nông dân tỉnh | Các hội quần chúng'
  expect(holders('III. TỔ CHỨC THỰC HIỆN', lead, ...listed)).toEqual([both, both])
})

it("takes what a body is to do on a basis for its duty in its own list, and a law's basis for none", () => {
  const item = 'a) Căn cứ Kế hoạch này xây dựng kế hoạch của đơn vị;'
  expect(holders('III. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế', item)).toEqual(['Sở Y tế'])
  expect(holders('Căn cứ Luật Xây dựng quy định về lập quy hoạch;', 'III. TỔ CHỨC THỰC HIỆN')).toEqual([])
})
