import type { MemberCounts } from '@dondoc/domain/grassroots'
import type { OrganisationKind } from '@dondoc/domain/organisations'

/** An organisation of the example: none of them exists, and every name says so. */
export interface ExampleBody {
  readonly code: string
  readonly name: string
  readonly kind: OrganisationKind
  readonly parent: string | null
  /** With all within it. */
  readonly counts: MemberCounts
}

/** Official members of the cells of each grassroots committee; one cell has fewer than three. */
const inCells = [
  [12, 9, 15, 7],
  [8, 2, 11],
  [21, 6, 5, 14, 10],
]

/** A province that is an example: two communes, three grassroots committees with their cells, and a grassroots cell. */
export function exampleLine(): ExampleBody[] {
  const committees = inCells.map((cells, index) => {
    const parent = index < 2 ? 'vd.x1' : 'vd.x2'
    return committee(`${parent}.cs${index + 1}`, `Đảng bộ cơ sở Ví Dụ ${index + 1}`, parent, cells)
  })
  const alone: ExampleBody = {
    ...{ code: 'vd.x2.cb', name: 'Chi bộ cơ sở Ví Dụ', kind: 'grassroots_cell', parent: 'vd.x2' },
    counts: { cells: 1, official: 17, probationary: 2 },
  }
  const held = [...committees.map(([head]) => head), alone].flatMap((body) => body ?? [])
  const commune = (code: string, name: string): ExampleBody => ({
    ...{ code, name, kind: 'commune_committee', parent: 'vd' },
    counts: sumOf(held.filter(({ parent }) => parent === code)),
  })
  const communes = [commune('vd.x1', 'Đảng ủy xã Ví Dụ Một'), commune('vd.x2', 'Đảng ủy xã Ví Dụ Hai')]
  const province: ExampleBody = {
    ...{ code: 'vd', name: 'Tỉnh ủy Ví Dụ (số liệu minh họa)', kind: 'provincial_committee', parent: null },
    counts: sumOf(communes),
  }
  return [province, ...communes, ...committees.flat(), alone]
}

function committee(code: string, name: string, parent: string, officials: readonly number[]): ExampleBody[] {
  const cells = officials.map(
    (official, index): ExampleBody => ({
      ...{ code: `${code}.${index + 1}`, name: `Chi bộ ${index + 1}, ${name}`, kind: 'cell', parent: code },
      counts: { cells: 1, official, probationary: index % 2 },
    }),
  )
  return [{ code, name, kind: 'grassroots_committee', parent, counts: sumOf(cells) }, ...cells]
}

function sumOf(bodies: readonly ExampleBody[]): MemberCounts {
  const sum = (column: keyof MemberCounts) => bodies.reduce((total, { counts }) => total + counts[column], 0)
  return { cells: sum('cells'), official: sum('official'), probationary: sum('probationary') }
}
