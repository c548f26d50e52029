import { expect, it } from 'vitest'
import { pathTo } from './path-to.ts'

const nodes = [
  { code: 'tw', parent: null },
  { code: 'tu', parent: 'tw' },
  { code: 'hu', parent: 'tu' },
  { code: 'lost', parent: 'gone' },
]

it('names all that stands above a body, the nearest first', () => {
  expect(pathTo(nodes, 'hu')).toEqual(['tu', 'tw'])
})

it('ends where nothing stands above', () => {
  expect(pathTo(nodes, 'tw')).toEqual([])
  expect(pathTo(nodes, 'lost')).toEqual(['gone'])
})
