import { draftProgramme } from '@dondoc/domain/programme'
import { foldForSearch } from '@dondoc/domain/text'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** A letter of our own, in the ways an office assigns: by order, by heading, by the body's own sentence. */
const letter = `Thực hiện Kế hoạch của tỉnh, UBND tỉnh có ý kiến như sau:

1. Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan rà soát các công trình nước sạch, báo cáo UBND tỉnh trước ngày 15/6/2026.

2. Văn phòng UBND tỉnh hướng dẫn các đơn vị cập nhật hồ sơ; định kỳ hằng tháng tổng hợp kết quả.

3. Ủy ban nhân dân các xã, thị trấn:

- Tuyên truyền để người dân biết, thực hiện.

- Kiểm tra các hồ chứa, xử lý hư hỏng chậm nhất ngày 30/6/2026.

4. Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh giám sát việc thực hiện.`

/** Marks that scanning takes off a letter: the tone, or all it has. */
const withoutTone = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC')
const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')

const places = [...letter.matchAll(/\p{L}{2,}/gu)].map(({ index }) => index)

async function read(text: string) {
  const document = await readDocument('a.txt', new TextEncoder().encode(text))
  if ('refused' in document) throw new Error(document.refused)
  return draftProgramme(document).tasks.map(({ lead, coordinating, schedule }) => ({
    lead: lead.map(foldForSearch),
    coordinating: coordinating.map(foldForSearch),
    schedule,
  }))
}

it('reads who, with whom and when the same though some words lost their marks', async () => {
  const clean = await read(letter)
  expect(clean.map(({ lead }) => lead)).toEqual([
    ['so xay dung'],
    ['van phong ubnd tinh'],
    ['uy ban nhan dan cac xa, thi tran'],
    ['uy ban nhan dan cac xa, thi tran'],
    ['uy ban mat tran to quoc tinh'],
  ])
  const losses = fc.array(
    fc.record({ at: fc.constantFrom(...places), lose: fc.constantFrom(withoutTone, bare) }),
    { minLength: 1, maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(losses, async (all) => {
      const damaged = all.reduce((text, { at, lose }) => {
        const word = /^\p{L}+/u.exec(text.slice(at))?.[0] ?? ''
        return text.slice(0, at) + lose(word) + text.slice(at + word.length)
      }, letter)
      expect(await read(damaged)).toEqual(clean)
    }),
    { numRuns: 150 },
  )
})
