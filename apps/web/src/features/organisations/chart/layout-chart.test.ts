import type { OrganisationNode, OrganisationWork } from '@dondoc/contracts'
import { expect, it } from 'vitest'
import { type Branch, branchesOf } from '../organisation-branches.ts'
import { boxHeight, boxWidth, layoutChart, type PlacedBranch } from './layout-chart.ts'

const none: OrganisationWork = { total: 0, byStatus: {}, exceptions: 0 }
const node = (code: string, parent: string | null): OrganisationNode => ({
  ...{ code, parent, name: code, kind: 'department', endedOn: null, own: none, withBelow: none },
  planned: { from: null, until: null },
})

/** A tree of `count` bodies, `each` below every one, of which every third that can be is open. */
function someBranches(count: number, each: number): Branch[] {
  const nodes = Array.from({ length: count }, (_, index) =>
    node(`n${index}`, index === 0 ? null : `n${Math.floor((index - 1) / each)}`),
  )
  const open = new Set(nodes.filter((_, index) => index % 3 === 0).map(({ code }) => code))
  return branchesOf(nodes, { open, found: null })
}

const trees = [someBranches(1, 3), someBranches(40, 4), someBranches(400, 7), someBranches(300, 90)]

it('draws every line of the tree once, in its order', () => {
  for (const branches of trees)
    expect(layoutChart(branches).boxes.map(({ branch }) => branch.node.code)).toEqual(
      branches.map(({ node: { code } }) => code),
    )
})

it('lets no two boxes touch, and none stand outside the drawing', () => {
  for (const branches of trees) {
    const { boxes, width, height } = layoutChart(branches)
    for (const [index, a] of boxes.entries()) {
      expect(a.x >= 0 && a.x + boxWidth <= width && a.y >= 0 && a.y + boxHeight <= height).toBe(true)
      expect(boxes.slice(index + 1).filter((b) => touches(a, b))).toEqual([])
    }
  }
})

it('stands every body lower than its superior, with one line that leads from it', () => {
  for (const branches of trees) {
    const { boxes, lines } = layoutChart(branches)
    const placed = new Map(boxes.map((box) => [box.branch.node.code, box]))
    const shownBelow = boxes.filter(({ branch }) => branch.level > 1)
    expect(lines.map(({ to }) => to)).toEqual(shownBelow.map(({ branch }) => branch.node.code))
    for (const { to, corners } of lines) {
      const [below, above] = [placed.get(to), placed.get(placed.get(to)?.branch.node.parent ?? '')]
      expect(below && above && below.y >= above.y + boxHeight).toBe(true)
      expect(corners[0]).toEqual([(above?.x ?? 0) + boxWidth / 2, (above?.y ?? 0) + boxHeight])
    }
  }
})

it('stands 45 closed bodies in columns rather than in one row', () => {
  const nodes = [node('t', null), ...Array.from({ length: 45 }, (_, index) => node(`x${index}`, 't'))]
  const { width, height } = layoutChart(branchesOf(nodes, { open: new Set(['t']), found: null }))
  expect(width).toBeLessThan(6 * (boxWidth + 60))
  expect(height).toBeLessThan(12 * (boxHeight + 20))
})

it('places twelve thousand open bodies without their number growing into the depth of calls', () => {
  const nodes = Array.from({ length: 12_000 }, (_, index) =>
    node(`n${index}`, index === 0 ? null : `n${Math.floor((index - 1) / 10)}`),
  )
  const open = new Set(nodes.map(({ code }) => code))
  expect(layoutChart(branchesOf(nodes, { open, found: null })).boxes).toHaveLength(12_000)
})

function touches(a: PlacedBranch, b: PlacedBranch): boolean {
  return Math.abs(a.x - b.x) < boxWidth && Math.abs(a.y - b.y) < boxHeight
}
