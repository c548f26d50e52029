import type { DocumentView, StandingDocument } from '@dondoc/contracts'
import { day } from '@dondoc/domain/days'
import { expect, test } from 'vitest'
import { layoutGraph, nodeHeight, nodeWidth } from './layout-graph.ts'

const named = (id: string): StandingDocument => ({
  ...{ id, type: 'Quy định', symbol: `${id}-QĐ/TW`, issuer: null, date: null, subject: null },
  standing: 'in_force',
})
const nothing = {
  origin: 'registered',
  level: null,
  receivedOn: null,
  inForceFrom: null,
  citedBy: 0,
} as const

function view(counts: { citing: number; cites: number; ends: number; replaced: boolean }): DocumentView {
  const many = (count: number, name: string) => Array.from({ length: count }, (_, i) => named(`${name}${i}`))
  const ending = counts.replaced
    ? ({ how: 'replaced', on: day('2025-08-30'), by: named('366') } as const)
    : null
  return {
    ...{ asOf: day('2026-01-01'), version: 1, affected: [], released: [], history: [] },
    document: { ...named('124'), ...nothing, programmeId: null, ending },
    cites: many(counts.cites, 'c').map((document) => ({
      ...{ citationId: document.id, document, candidates: [], tasks: [] },
      reference: { type: 'Quy định', number: null, symbol: null, date: null, issuer: null, title: null },
    })),
    citing: many(counts.citing, 'b').map((document) => ({ document, references: [], tasks: [] })),
    ends: many(counts.ends, 'e'),
  }
}

test.each([
  { citing: 0, cites: 0, ends: 0, replaced: false },
  { citing: 1, cites: 37, ends: 0, replaced: false },
  { citing: 12, cites: 3, ends: 2, replaced: true },
])('no two documents overlap and none lies outside: %o', (counts) => {
  const { nodes, width, height } = layoutGraph(view(counts))
  expect(nodes).toHaveLength(counts.citing + counts.cites + counts.ends + (counts.replaced ? 2 : 1))
  for (const one of nodes) {
    expect(one.x).toBeGreaterThanOrEqual(0)
    expect(one.x + nodeWidth).toBeLessThanOrEqual(width)
    expect(one.y).toBeGreaterThanOrEqual(0)
    expect(one.y + nodeHeight).toBeLessThanOrEqual(height)
    for (const other of nodes) {
      if (one === other) continue
      const apart = Math.abs(one.x - other.x) >= nodeWidth || Math.abs(one.y - other.y) >= nodeHeight
      expect(apart).toBe(true)
    }
  }
})

test('what replaced a document stands above it, what it replaced below', () => {
  const { nodes } = layoutGraph(view({ citing: 2, cites: 2, ends: 1, replaced: true }))
  const middle = nodes.filter(({ place }) => place === 'endedBy' || place === 'self' || place === 'ends')
  expect(middle.map(({ place }) => place)).toEqual(['endedBy', 'self', 'ends'])
  expect(middle.map(({ y }) => y)).toEqual(middle.map(({ y }) => y).toSorted((a, b) => a - b))
})
