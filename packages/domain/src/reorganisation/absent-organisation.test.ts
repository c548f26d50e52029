import { describe, expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { type OrganisationPeriod, structureAsOf } from '../organisations/index.ts'
import { absentOrganisation, formerBearers, type OrganisationLives } from './absent-organisation.ts'
import { successionsOf } from './successions.ts'

const life = (code: string, name: string, from: string | null, until: string | null): OrganisationPeriod => ({
  ...{ code, name, kind: 'department', parent: null, ledBy: null, group: null },
  ...{ from: from === null ? null : day(from), until: until === null ? null : day(until) },
})
const [merged, split] = ['2025-03-01', '2025-07-01']

/** Transport goes into construction; a district's office is split; the archive was renamed; the press office just ended. */
const periods = [
  life('gt', 'Sở Giao thông vận tải', null, merged),
  life('xd', 'Sở Xây dựng', null, null),
  life('h', 'Văn phòng Huyện ủy', null, split),
  ...[life('x1', 'Văn phòng Đảng ủy xã A', split, null), life('x2', 'Văn phòng Đảng ủy xã B', split, null)],
  ...[life('lt', 'Chi cục Văn thư', null, merged), life('lt', 'Trung tâm Lưu trữ', merged, null)],
  life('bc', 'Phòng Báo chí', null, merged),
  ...[life('y1', 'Trạm Y tế', null, merged), life('y2', 'Trạm Y tế', null, merged)],
]
const aliases = [{ code: 'gt', alias: 'Sở GTVT', from: null, until: null }]
const decision = (position: number, on: string, change: { code: string; into: string[] }) => ({
  ...{ id: `qđ-${position}`, position, effectiveOn: day(on) },
  changes: [{ type: 'cease' as const, codes: [change.code], successors: change.into }],
})
const successions = successionsOf([
  decision(1, merged, { code: 'gt', into: ['xd'] }),
  decision(2, split, { code: 'h', into: ['x1', 'x2'] }),
])
const on = (today: string): OrganisationLives => ({
  ...{ periods, aliases, successions, structure: structureAsOf(periods, day(today), aliases) },
})
const said = (found: ReturnType<typeof absentOrganisation>) =>
  found && [found.name, found.endedOn, found.successors.map(({ name }) => name)]

describe('an organisation that is not there', () => {
  test.each([
    ['that exists is not absent', 'gt', '2025-02-28', null],
    ['ended on its first day without it', 'gt', merged, ['Sở Giao thông vận tải', merged, ['Sở Xây dựng']]],
    [
      'may have several successors',
      'h',
      split,
      ['Văn phòng Huyện ủy', split, ['Văn phòng Đảng ủy xã A', 'Văn phòng Đảng ủy xã B']],
    ],
    ['or none', 'bc', split, ['Phòng Báo chí', merged, []]],
    ['has not begun', 'x1', merged, ['Văn phòng Đảng ủy xã A', null, []]],
    ['is not known', 'z', merged, ['z', null, []]],
  ])('%s', (_said, code, today, expected) => {
    expect(said(absentOrganisation(on(today), code))).toEqual(expected)
  })
})

describe('a printed name of another day', () => {
  test.each([
    ['in any spelling means the body that bore it', 'SỞ GIAO THÔNG VẬN TẢI', merged, ['Sở Xây dựng']],
    ['also where it was its short name', 'Sở GTVT', merged, ['Sở Xây dựng']],
    ['that was changed means the body by its new name', 'Chi cục Văn thư', merged, ['Trung tâm Lưu trữ']],
    ['is not told before that day', 'Chi cục Văn thư', '2025-02-28', undefined],
    ['that several bore is nobody by itself', 'Trạm Y tế', split, undefined],
    ['that nobody bore is nobody', 'Hội Sử học', split, undefined],
  ])('%s', (_said, name, today, successors) => {
    expect(formerBearers(on(today))(name)?.successors.map((one) => one.name)).toEqual(successors)
  })

  test('is looked for in a register that has long been reorganised without going through it anew', () => {
    const communes = Array.from({ length: 2_000 }, (_, index) =>
      life(`c${index}`, `Xã ${index}`, null, split),
    )
    const [first] = communes
    let asked = 0
    const counted = communes.map((one) => ({
      ...one,
      get until() {
        asked += 1
        return one.until
      },
    }))
    const short = communes.map(({ code, name }) => ({ code, alias: `ĐU ${name}`, from: null, until: null }))
    const structure = structureAsOf(communes, day(split))
    const bearer = formerBearers({ periods: counted, aliases: short, structure, successions })
    const once = asked
    for (let index = 0; index < 60; index += 1) expect(bearer(`Hội quán ${index}`)).toBeNull()
    expect(asked).toBe(once)
    expect(bearer('ĐU Xã 0')).toMatchObject({ code: first?.code, endedOn: split })
  })
})
