import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const measure = '2. Các địa phương phát động phong trào trồng cây trong tháng 3.'

it('gives a sentence to its own class where the work around it is put to others', async () => {
  const letter = `Thủ tướng Chính phủ yêu cầu Bộ Xây dựng, Bộ Y tế:\n\n1. Rà soát nhà tạm.\n\n${measure}`
  expect((await leadsOf(letter)).at(-1)).toEqual(['Các địa phương'])
})

it('names nobody for a class that means everybody where measures are put to nobody', async () => {
  const plan = `II. NHIỆM VỤ, GIẢI PHÁP\n\n1. Nâng cao chất lượng rừng.\n\n${measure}`
  expect((await leadsOf(plan)).at(-1)).toEqual([])
})

it('gives a class its own sentence where a letter leads in what it orders', async () => {
  const letter =
    'Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:\n\nCác cơ quan, đơn vị phải bố trí người trực trong dịp lễ.'
  expect(await leadsOf(letter)).toEqual([['Các cơ quan, đơn vị']])
})

it('names those in charge who are to answer for a measure', async () => {
  const plan =
    'II. NHIỆM VỤ, GIẢI PHÁP\n\n1. Nâng cao chất lượng rừng.\n\n2. Người đứng đầu các địa phương chịu trách nhiệm về kết quả trồng rừng.'
  expect((await leadsOf(plan)).at(-1)).toEqual(['Người đứng đầu các địa phương'])
})

async function leadsOf(text: string) {
  const read = await readDocument('a.txt', new TextEncoder().encode(text))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks.map(({ lead }) => lead)
}
