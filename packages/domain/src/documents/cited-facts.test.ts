import { expect, test } from 'vitest'
import { citedFacts } from './cited-facts.ts'
import { findReferences } from './find-references.ts'

function factsOf(text: string) {
  const [first, ...others] = findReferences(text).map(({ reference }) => reference)
  if (!first) throw new Error('No citation.')
  return citedFacts([first, ...others])
}

test('a cited document is what its citations say of it', () => {
  expect(
    factsOf('Kế hoạch số 12-KH/TW, ngày 28/11/2022 của Bộ Chính trị (khóa XIII); Kế hoạch số 12-KH/TW'),
  ).toEqual({
    ...{ type: 'Kế hoạch', number: '12', symbol: '12-KH/TW', issuer: 'Bộ Chính trị', term: 'XIII' },
    ...{ date: '2022-11-28', subject: null, level: 'central' },
  })
})

test('where two dates are printed, none is taken, but the term both lie in', () => {
  expect(
    factsOf('Kết luận số 21-KL/TW, ngày 25/11/2021; Kết luận số 21-KL/TW, ngày 25/10/2021'),
  ).toMatchObject({ date: null, term: 'XIII' })
})

test('two names of one issuer are not decided between', () => {
  const text =
    'Kế hoạch số 117-KH/TU, ngày 14/12/2022 của Tỉnh ủy; Kế hoạch số 117-KH/TU, ngày 14/12/2022 của Ban Chấp hành Đảng bộ tỉnh'
  expect(factsOf(text)).toMatchObject({ issuer: null, date: '2022-12-14', level: 'province' })
})

test('a name and its short form are one issuer, called by the full one', () => {
  const text =
    'Nghị quyết số 28-NQ/TW của Ban Chấp hành Trung ương; Nghị quyết số 28-NQ/TW của Ban Chấp hành Trung ương Đảng'
  expect(factsOf(text)).toMatchObject({ issuer: 'Ban Chấp hành Trung ương Đảng' })
})
