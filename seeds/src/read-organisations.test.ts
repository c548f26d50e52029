import { day } from '@dondoc/domain/days'
import { findStructureFaults, resolveBodies, structureAsOf } from '@dondoc/domain/organisations'
import { isRefusal } from '@dondoc/domain/refusals'
import { describe, expect, test } from 'vitest'
import { readOrganisations } from './read-organisations.ts'

const { periods, aliases } = readOrganisations()
const issued = structureAsOf(periods, day('2023-04-01'), aliases)

/** The bodies of the programme's 59 tasks: as named, how many organisations that is, and how many tasks name them. */
const namedBodies: [string, number, number][] = [
  ['Đảng đoàn Hội đồng nhân dân tỉnh', 1, 4],
  ['Ban Cán sự đảng Ủy ban nhân dân tỉnh', 1, 7],
  ['Ban Tuyên giáo Tỉnh ủy', 1, 7],
  ['Ban Tổ chức Tỉnh ủy', 1, 13],
  ['Ban Dân vận Tỉnh ủy', 1, 4],
  ['Ủy ban Kiểm tra Tỉnh ủy', 1, 4],
  ['Ban Nội chính Tỉnh ủy', 1, 2],
  ['Văn phòng Tỉnh ủy', 1, 4],
  ['Ban Cán sự đảng Tòa án nhân dân tỉnh', 1, 1],
  ['Ban Cán sự đảng Viện kiểm sát nhân dân tỉnh', 1, 1],
  ['Đảng đoàn Mặt trận Tổ quốc tỉnh', 1, 4],
  ['Đảng đoàn các tổ chức chính trị - xã hội tỉnh', 4, 4],
  ['Ban Thường vụ Tỉnh đoàn', 1, 5],
  ['Ban Thường vụ Tỉnh ủy', 1, 1],
  ['Các huyện ủy', 8, 8],
  ['Các thị ủy', 1, 8],
  ['Các thành ủy', 1, 8],
  ['Các đảng ủy trực thuộc Tỉnh ủy', 4, 8],
  ['Các đảng đoàn', 6, 1],
  ['Các ban cán sự đảng', 3, 1],
  ['Các cơ quan, ban Đảng của Tỉnh ủy', 6, 1],
]

function resolve(name: string): readonly string[] {
  const bodies = resolveBodies(issued, name, { issuer: 'bt' })
  if (isRefusal(bodies)) throw new Error(`${name}: ${bodies.refused}`)
  return bodies
}

describe('the organisations of Bình Thuận', () => {
  test('are a history without fault', () => {
    expect(findStructureFaults(periods)).toEqual([])
  })

  test.each([
    ['2023-04-01', 124],
    ['2024-11-30', 124],
    ['2024-12-01', 121],
    ['2025-06-30', 121],
    ['2025-07-01', 0],
  ])('on %s there are %i commune committees', (onDay, count) => {
    const { organisations } = structureAsOf(periods, day(onDay))
    expect([...organisations.values()].filter(({ kind }) => kind === 'commune_committee')).toHaveLength(count)
  })

  test.each(namedBodies)('%s are %i of them', (name, count) => {
    expect(new Set(resolve(name)).size).toBe(count)
  })

  test('the agencies of Tỉnh ủy are its five and its inspection commission, without the school and the newspaper', () => {
    const agencies = ['bt.bdv', 'bt.bnc', 'bt.btc', 'bt.btg', 'bt.ubkt', 'bt.vp']
    expect(resolve('Các cơ quan, ban Đảng của Tỉnh ủy').toSorted()).toEqual(agencies)
  })

  test('the 59 tasks of the programme make 200 assignments', () => {
    const assignments = namedBodies.map(([name, , tasks]) => resolve(name).length * tasks)
    expect(assignments.reduce((sum, count) => sum + count, 0)).toBe(200)
  })

  test("the heading's own words name the same fourteen committees", () => {
    const heading = resolve('Các huyện ủy, thị ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy')
    expect(heading).toHaveLength(14)
    expect(resolve('các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc tỉnh')).toEqual(heading)
  })
})
