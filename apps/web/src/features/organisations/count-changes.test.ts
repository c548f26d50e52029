import type { DifferenceView } from '@dondoc/contracts'
import { expect, it } from 'vitest'
import { countChanges } from './count-changes.ts'

const change = (code: string, differs: DifferenceView['differs']): [string, DifferenceView] => [
  code,
  { code, differs, before: null, after: null },
]

it('counts what the day did to bodies, beginnings first, and leaves out what it did to none', () => {
  const changes = new Map([
    change('a', ['parent', 'name']),
    change('b', ['ended']),
    change('c', ['established']),
    change('d', ['parent']),
  ])
  expect(countChanges(changes)).toEqual([
    ['established', 1],
    ['ended', 1],
    ['name', 1],
    ['parent', 2],
  ])
})

it('says nothing of a day without a change', () => {
  expect(countChanges(new Map())).toEqual([])
})
