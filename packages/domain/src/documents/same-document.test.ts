import { expect, it } from 'vitest'
import { findReferences } from './find-references.ts'
import { distinctReferences, documentKey } from './same-document.ts'

const cited = (text: string) => findReferences(text).map(({ reference }) => reference)

it('takes QĐi and QĐ for one mark', () => {
  const [a, b] = cited('Quy định số 10-QĐi/TW; Quy định số 10-QĐ/TW')
  expect(a && documentKey(a)).toBe(b && documentKey(b))
})

it('keeps a document once, and twice where two dates are printed for it', () => {
  const text =
    'Kết luận số 21-KL/TW; Kết luận số 21-KL/TW, ngày 25/11/2021; Kết luận số 21-KL/TW, ngày 25/10/2021'
  expect(distinctReferences(cited(text)).map(({ date }) => date)).toEqual(['2021-11-25', '2021-10-25'])
})

it('takes «Đề án số 08» for the numbered scheme 08-ĐA/TU cited beside it', () => {
  expect(
    distinctReferences(cited('Đề án số 08 về công nghiệp; Đề án 08-ĐA/TU')).map(({ symbol }) => symbol),
  ).toEqual(['08-ĐA/TU'])
})
