import { describe, expect, it } from 'vitest'
import { readAsOfSearch } from './as-of-search.ts'
import { countFilters, readRegisterSearch } from './register-search.ts'
import { parseSearchText, writeSearchText } from './search-text.ts'

describe('the register in the address', () => {
  const search = {
    search: 'tổng kết công tác',
    statuses: ['overdue', 'due_soon'],
    exception: 'any',
    organisation: 'bt.btc',
    sort: 'days',
    direction: 'descending',
    page: 3,
    full: true,
  } as const

  it('comes back as it was written', () => {
    expect(readRegisterSearch(parseSearchText(writeSearchText(search)))).toEqual({
      ...search,
      statuses: ['overdue', 'due_soon'],
    })
  })

  it('is readable', () => {
    expect(writeSearchText({ statuses: ['overdue', 'due_soon'], page: 2, search: undefined })).toBe(
      '?statuses=overdue,due_soon&page=2',
    )
  })

  it('survives words that look like syntax', () => {
    const words = '28-NQ/TW & "a=b", 100% + #1'
    expect(readRegisterSearch(parseSearchText(writeSearchText({ search: words })))).toEqual({ search: words })
  })

  it.each([
    ['?statuses=burning', {}],
    ['?page=0', {}],
    ['?page=two', {}],
    ['?pageSize=5000', {}],
    ['?sort=colour&direction=up', {}],
    ['?statuses=overdue,burning', { statuses: ['overdue'] }],
  ])('lets go of what means nothing: %s', (text, expected) => {
    expect(readRegisterSearch(parseSearchText(text))).toEqual(expected)
  })

  it('counts filters, not order and page', () => {
    expect(countFilters(readRegisterSearch(search))).toBe(3)
  })
})

describe('the day in the address', () => {
  it.each([
    ['2023-12-31', { asOf: '2023-12-31' }],
    ['2023-02-29', {}],
    ['31/12/2023', {}],
    ['', {}],
  ])('%s', (asOf, expected) => {
    expect(readAsOfSearch({ asOf })).toEqual(expected)
  })
})
