import { classWords } from '@dondoc/domain/grassroots-sheet'
import { kindWords } from '@dondoc/domain/organisation-sheet'
import { expect, it } from 'vitest'
import { vi } from './vi/index.ts'

it('names kinds and classes on the screen as sheets print and read them', () => {
  expect(vi.organisations.kinds).toEqual(kindWords)
  expect(vi.grassroots.levels).toEqual(classWords)
})
