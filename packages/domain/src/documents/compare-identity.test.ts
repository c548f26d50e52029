import { expect, test } from 'vitest'
import { compareIdentity } from './compare-identity.ts'
import { findReferences } from './find-references.ts'
import type { DocumentReference } from './reference.ts'

function cited(text: string): DocumentReference {
  const [citation] = findReferences(text)
  if (!citation) throw new Error(`No citation in «${text}»`)
  return citation.reference
}

test.each([
  ['Quyết định số 200- QĐ/TW ngày 02/10/2013', 'Quyết định số 200-QĐ/TW, ngày 02/10/2013', 'same'],
  ['Quy định số 10-QĐi/TW, ngày 12/12/2018', 'Quy định số 10-QĐ/TW, ngày 12/12/2018', 'same'],
  ['Quyết định số 22-QĐ/TW, ngày 28/7/2021', 'Quy định số 22-QĐ/TW, ngày 28/7/2021', 'same'],
  // Two dates in one term are one document whose date is in doubt (DOMAIN Rules 2.5).
  ['Kết luận số 21-KL/TW, ngày 25/11/2021', 'Kết luận số 21-KL/TW, ngày 25/10/2021', 'same'],
  // The number began anew with the XIII congress (DOMAIN Rules 0.2).
  ['Quy định số 164-QĐ/TW, ngày 01/02/2013', 'Quy định số 164-QĐ/TW, ngày 06/6/2024', 'different'],
  ['Quy định số 164-QĐ/TW', 'Quy định số 164-QĐ/TW, ngày 06/6/2024', 'possible'],
  [
    'Nghị quyết số 28-NQ/TW của Ban Chấp hành Trung ương (khóa XIII)',
    'Nghị quyết số 28-NQ/TW, ngày 17/11/2022',
    'same',
  ],
  [
    'Nghị quyết số 28-NQ/TW của Ban Chấp hành Trung ương (khóa XI)',
    'Nghị quyết số 28-NQ/TW, ngày 17/11/2022',
    'different',
  ],
  // Nobody told the terms of a province, so the same number on two days is left to a person.
  ['Kế hoạch số 66-KH/TU, ngày 28/3/2022', 'Kế hoạch số 66-KH/TU, ngày 12/4/2017', 'unclear'],
  [
    'Kế hoạch số 66-KH/TU, ngày 28/3/2022 của Tỉnh ủy Bình Thuận',
    'Kế hoạch số 66-KH/TU, ngày 28/3/2022 của Tỉnh ủy Lâm Đồng',
    'different',
  ],
  [
    'Kế hoạch số 66-KH/TU, ngày 28/3/2022 của Tỉnh ủy',
    'Kế hoạch số 66-KH/TU, ngày 28/3/2022 của Tỉnh ủy Lâm Đồng',
    'same',
  ],
  ['Kế hoạch số 134/KH-UBND ngày 26/3/2026', 'Kế hoạch số 134/KH-UBND ngày 02/01/2025', 'different'],
  ['Nghị định số 150/2025/NĐ-CP', 'Nghị định số 150/2025/NĐ-CP ngày 12/6/2025', 'same'],
  ['Quyết định số 12/QĐ-UBND ngày 02/01/2024', 'Quyết định số 12/QĐ-UBND ngày 15/02/2024', 'same'],
  ['Luật Đất đai số 31/2024/QH15', 'Luật Đất đai số 31/2024/QH15 ngày 18/01/2024', 'same'],
  ['Đề án số 08 về công nghiệp', 'Đề án số 08-ĐA/TU ngày 05/3/2022', 'possible'],
  ['Đề án số 08 về công nghiệp', 'Kế hoạch số 08-KH/TU ngày 05/3/2022', 'different'],
  ['Quy định số 96-QĐ/TW', 'Quy định số 69-QĐ/TW', 'different'],
])('«%s» and «%s»: %s', (a, b, expected) => {
  expect(compareIdentity(cited(a), cited(b))).toBe(expected)
  expect(compareIdentity(cited(b), cited(a))).toBe(expected)
})

test('a document without a number is known by its title, however its marks are typed', () => {
  const titled = (title: string): DocumentReference => ({
    ...{ type: 'Luật', number: null, symbol: null, date: null, issuer: null, title },
  })
  const law = titled('Luật Hòa giải ở cơ sở')
  expect(compareIdentity(law, titled('Luật Hoà giải ở cơ sở'.normalize('NFD')))).toBe('same')
  expect(compareIdentity(law, titled('Luật Tố cáo'))).toBe('different')
})
