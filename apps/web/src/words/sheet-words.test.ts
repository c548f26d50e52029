import { levelWords, standingWords } from '@dondoc/domain/document-sheet'
import { classWords } from '@dondoc/domain/grassroots-sheet'
import { kindWords } from '@dondoc/domain/organisation-sheet'
import { expect, it } from 'vitest'
import { vi } from './vi/index.ts'

it('names kinds, classes, levels and how a document stands on the screen as sheets print and read them', () => {
  expect(vi.organisations.kinds).toEqual(kindWords)
  expect(vi.grassroots.levels).toEqual(classWords)
  expect(vi.documents.levels).toEqual(levelWords)
  expect(vi.documents.standings).toEqual(standingWords)
})
