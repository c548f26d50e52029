import type { OrganisationNode, OrganisationWork } from '@dondoc/contracts'
import { expect, it } from 'vitest'
import { branchesOf } from './organisation-branches.ts'

const none: OrganisationWork = { total: 0, byStatus: {}, exceptions: 0 }
const node = (code: string, parent: string | null): OrganisationNode => ({
  code,
  parent,
  name: code,
  kind: 'department',
  endedOn: null,
  planned: { from: null, until: null },
  own: none,
  withBelow: none,
})
const nodes = [node('t', null), node('t.a', 't'), node('t.a.1', 't.a'), node('t.b', 't'), node('x', 'gone')]
const shown = (open: string[], found: string[] | null = null) =>
  branchesOf(nodes, { open: new Set(open), found: found && new Set(found) }).map(
    ({ node: { code }, level }) => `${level} ${code}`,
  )
const places = (open: string[], found: string[] | null = null) =>
  branchesOf(nodes, { open: new Set(open), found: found && new Set(found) }).map(
    ({ node: { code }, position, beside }) => `${code} ${position}/${beside}`,
  )

it('shows the tops alone when all is closed, and a node without a listed parent as a top', () => {
  expect(shown([])).toEqual(['1 t', '1 x'])
})

it('opens level by level', () => {
  expect(shown(['t'])).toEqual(['1 t', '2 t.a', '2 t.b', '1 x'])
  expect(shown(['t', 't.a'])).toEqual(['1 t', '2 t.a', '3 t.a.1', '2 t.b', '1 x'])
})

it('shows what a search found with the way to it, and nothing else', () => {
  expect(shown([], ['t.a.1'])).toEqual(['1 t', '2 t.a', '3 t.a.1'])
})

it('counts a line among those beside it that are shown, for who hears only the lines that are drawn', () => {
  expect(places(['t', 't.a'])).toEqual(['t 1/2', 't.a 1/2', 't.a.1 1/1', 't.b 2/2', 'x 2/2'])
  expect(places([], ['t.b'])).toEqual(['t 1/1', 't.b 1/1'])
})
