import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { DocumentReference } from './reference.ts'
import { resolveCitation } from './resolve-citation.ts'

const reference = (date: string | null, symbol = '164-QĐ/TW'): DocumentReference => ({
  ...{ type: 'Quy định', number: '164', symbol, issuer: null, title: null },
  date: date ? day(date) : null,
})
const old = { id: 'of 2013', reference: reference('2013-02-01') }
const recent = { id: 'of 2024', reference: reference('2024-06-06') }

test('a dated citation finds its document among two of one number', () => {
  expect(resolveCitation(reference('2013-02-01'), [old, recent])).toEqual({ kind: 'known', id: 'of 2013' })
})

test('a citation without a date is the only document of that number, where there is only one', () => {
  expect(resolveCitation(reference(null), [recent])).toEqual({ kind: 'known', id: 'of 2024' })
})

test('a citation without a date is left to a person where two documents carry the number', () => {
  expect(resolveCitation(reference(null), [old, recent])).toEqual({
    ...{ kind: 'ambiguous', candidates: ['of 2013', 'of 2024'] },
  })
})

test('one number on two days in terms nobody knows is left to a person, even with one document alone', () => {
  const plan = { id: 'plan', reference: reference('2022-03-28', '66-KH/TU') }
  expect(resolveCitation(reference('2017-04-12', '66-KH/TU'), [plan])).toEqual({
    ...{ kind: 'ambiguous', candidates: ['plan'] },
  })
})

test('what nothing fits is unknown', () => {
  expect(resolveCitation(reference('2018-05-19', '26-NQ/TW'), [old, recent])).toEqual({ kind: 'unknown' })
})
