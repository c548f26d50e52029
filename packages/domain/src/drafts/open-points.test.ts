import { describe, expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { structureAsOf } from '../organisations/index.ts'
import type { DraftTarget } from '../programme/index.ts'
import { compareTargets } from '../targets/index.ts'
import type { DraftCommand } from './draft-command.ts'
import { draftProgress } from './draft-progress.ts'
import { findBodies, isAssignerGone } from './find-bodies.ts'
import { findingKey } from './finding-key.ts'
import { findingsOf } from './findings-of.ts'
import { holdersOf } from './holders-of.ts'
import { openPoints } from './open-points.ts'
import { aliasesOf } from './programme-of.ts'
import { takenTargets, targetKey } from './taken-targets.ts'
import { after, ask, begun, type Desk } from './testing/desk.ts'
import { lives, reading, structure } from './testing/plan.ts'

const around = ({ state: { work } }: Desk, on = structure) => ({
  ...{ bodies: findBodies(work, on), findings: findingsOf(work, reading), earlier: [] },
  isAssignerGone: isAssignerGone(work, on),
})
const open = (desk: Desk) => openPoints(desk.state.work, around(desk))
const kinds = (desk: Desk) => open(desk).map(({ kind }) => kind)
const bodyOf = (desk: Desk, name: string) => around(desk).bodies.find((body) => body.name === name)

const received: DraftCommand = {
  type: 'change-receipt',
  change: { receivedOn: day('2024-03-04'), assignedBy: 'p' },
}
const accepted: DraftCommand = { type: 'accept-fields', fields: [{ task: 't2', field: 'coordinating' }] }

describe('before a draft is confirmed', () => {
  test('a person says when it came, on whose side it assigns, and accepts what was read with doubt', () => {
    expect(open(begun)).toEqual([
      { kind: 'received-on-missing' },
      { kind: 'assigned-by-missing' },
      { kind: 'field-to-accept', task: 't2', field: 'coordinating' },
    ])
    expect(open(after(begun, received, accepted))).toEqual([])
  })

  test('a paper without a date is open until a person accepts that it has none', () => {
    const undated = after(begun, received, accepted, { type: 'change-document', change: { date: null } })
    expect(kinds(undated)).toEqual(['document-date-missing'])
    const fields = [{ task: null, field: 'date' }] as const
    expect(kinds(after(undated, { type: 'accept-fields', fields }))).toEqual([])
  })

  test('a paper is not received before the day it bears', () => {
    const change = { receivedOn: day('2024-02-28') }
    expect(kinds(after(begun, received, accepted, { type: 'change-receipt', change }))).toEqual([
      'received-before-dated',
    ])
  })

  test('a body that holds a task is known, one that works along may stay as written', () => {
    expect(bodyOf(begun, 'Trường Chính trị')?.standing).toBe('unknown')
    const lead = ['Ban Khoa giáo Tỉnh ủy']
    const unknown = after(begun, received, accepted, { type: 'change-task', task: 't3', change: { lead } })
    expect(open(unknown)).toEqual([{ kind: 'body-unknown', name: 'Ban Khoa giáo Tỉnh ủy', tasks: ['t3'] }])
  })

  test('whoever was chosen, to hold a task or to assign, is there on the day of receipt', () => {
    const name = 'Phòng Cán bộ'
    const desk = after(
      begun,
      received,
      accepted,
      { type: 'change-task', task: 't3', change: { lead: [name] } },
      { type: 'match-body', name, organisations: ['p.btc'] },
    )
    expect(open(desk)).toEqual([])
    const without = (...codes: string[]) =>
      structureAsOf(
        lives.periods.filter(({ code }) => !codes.includes(code)),
        structure.day,
      )
    const known = around(desk, without('p.btc'))
    expect(openPoints(desk.state.work, known)).toContainEqual({ kind: 'body-gone', name, tasks: ['t3'] })
    expect(holdersOf(desk.state.work, known.bodies).t3).toEqual([])
    const unassigned = openPoints(desk.state.work, around(desk, without('p')))
    expect(unassigned.map(({ kind }) => kind)).toContain('assigned-by-gone')
  })

  test('a draft whose tasks nobody holds is no programme', () => {
    const drop = (task: string): DraftCommand => ({ type: 'drop-task', task })
    expect(kinds(after(begun, received, drop('t1'), drop('t2'), drop('t3')))).toEqual(['no-tasks'])
  })

  test('where an earlier version is a programme, a person says whether this one takes its place', () => {
    const desk = after(begun, received, accepted)
    const earlier = [{ programme: 'earlier', dropped: [] }]
    const points = ({ state: { work } }: Desk) => openPoints(work, { ...around(desk), earlier })
    expect(points(desk)).toEqual([{ kind: 'version-unsaid' }])
    expect(points(after(desk, { type: 'name-replacement', programme: null }))).toEqual([])
  })

  describe('a number that its new version words otherwise', () => {
    const percent = (measure: string) => ({ measure, unit: '%' })
    const [staff, fewer] = [percent('giảm biên chế'), percent('tinh giản biên chế')]
    const members = percent('kết nạp đảng viên')
    const dropped = [
      { ...staff, candidates: [fewer] },
      { ...percent('số xã đạt chuẩn'), candidates: [] },
      { ...members, candidates: [fewer] },
    ]
    const earlier = [{ programme: 'earlier', dropped }]
    const points = ({ state: { work } }: Desk) => openPoints(work, { ...around(begun), earlier })
    const undecided = (desk: Desk) =>
      points(desk).flatMap((point) => (point.kind === 'target-undecided' ? [point.target.measure] : []))
    const replacing = after(begun, { type: 'name-replacement', programme: 'earlier' })

    test('is open until a person says whether it goes on, and in which words; what has no like ends by itself', () => {
      expect(undecided(begun)).toEqual([])
      expect(undecided(replacing)).toEqual(['giảm biên chế', 'kết nạp đảng viên'])
      const said = after(
        replacing,
        { type: 'carry-target', earlier: staff, now: fewer },
        { type: 'carry-target', earlier: members, now: null },
      )
      expect(undecided(said)).toEqual([])
      expect(undecided(after(said, { type: 'undo' }))).toEqual(['kết nạp đảng viên'])
    })

    test('is open anew once the words in which it goes on are dropped as misread', () => {
      const percentOf = (measure: string, from: number): DraftTarget => ({
        ...{ measure, operator: '>=', value: 5, unit: '%', by: null, readings: {} },
        source: { from, until: from + 4 },
      })
      const old = percentOf(staff.measure, 0)
      const now = percentOf(fewer.measure, 20)
      const other = percentOf('sắp xếp cơ quan', 60)
      const undecidedOf = ({ state: { work } }: Desk) => {
        const compared = compareTargets([old], takenTargets(work, [now, other]))
        const versions = [{ programme: 'earlier', dropped: compared.dropped }]
        return openPoints(work, { ...around(begun), earlier: versions }).filter(
          ({ kind }) => kind === 'target-undecided',
        )
      }
      const carried = after(replacing, { type: 'carry-target', earlier: staff, now: fewer })
      expect(undecidedOf(carried)).toEqual([])
      const dropped = after(carried, { type: 'drop-target', target: targetKey(now) })
      expect(undecidedOf(dropped)).toEqual([{ kind: 'target-undecided', target: staff }])
      expect(undecidedOf(after(dropped, { type: 'undo' }))).toEqual([])
      const ends = after(dropped, { type: 'carry-target', earlier: staff, now: null })
      expect(undecidedOf(ends)).toEqual([])
    })

    test('goes on as one alone, and may be said anew', () => {
      const said = after(replacing, { type: 'carry-target', earlier: staff, now: fewer })
      const twice = { type: 'carry-target', earlier: members, now: fewer } as const
      expect(ask(said, twice)).toEqual({
        refused: 'target-carried-twice',
        facts: { now: 'tinh giản biên chế', earlier: 'giảm biên chế' },
      })
      const anew = after(said, { type: 'carry-target', earlier: staff, now: null }, twice)
      expect(anew.state.work.carried).toEqual([
        { earlier: staff, now: null },
        { earlier: members, now: fewer },
      ])
    })

    test('is asked about again where another programme is named', () => {
      const said = after(
        replacing,
        { type: 'carry-target', earlier: staff, now: fewer },
        { type: 'name-replacement', programme: null },
        { type: 'name-replacement', programme: 'earlier' },
      )
      expect(undecided(said)).toEqual(['giảm biên chế', 'kết nạp đảng viên'])
    })
  })

  test('two tasks of one code are told apart', () => {
    const twice = after(
      begun,
      received,
      accepted,
      { type: 'drop-task', task: 't3' },
      { type: 'change-task', task: 't1', change: { code: '2-01' } },
      { type: 'restore-task', task: 't3' },
    )
    expect(open(twice)).toEqual([{ kind: 'code-twice', task: 't3', code: '2-01' }])
  })
})

describe('a printed name', () => {
  test('of a class means its members of the day, each with work of its own', () => {
    const lead = ['Các huyện ủy', 'Văn phòng Tỉnh ủy']
    const desk = after(begun, received, { type: 'change-task', task: 't3', change: { lead } })
    expect(bodyOf(desk, 'Các huyện ủy')?.standing).toBe('class')
    expect(holdersOf(desk.state.work, around(desk).bodies).t3).toEqual(['p.sh', 'p.ta', 'p.vp'])
    expect(draftProgress(desk.state.work, around(desk))).toMatchObject({ assignments: 5, organisations: 4 })
  })

  test('matched by a person means that wherever it stands, in any spelling, and is remembered from the day of receipt', () => {
    const change = (lead: string[]): DraftCommand => ({ type: 'change-task', task: 't3', change: { lead } })
    const match: DraftCommand = { type: 'match-body', name: 'Văn phòng cấp ủy', organisations: ['p.vp'] }
    const desk = after(begun, received, change(['văn phòng cấp uỷ']), match)
    expect(bodyOf(desk, 'văn phòng cấp uỷ')).toMatchObject({ standing: 'chosen', organisations: ['p.vp'] })
    expect(aliasesOf(desk.state.work, around(desk).bodies, structure)).toEqual([
      { code: 'p.vp', alias: 'văn phòng cấp uỷ', from: '2024-03-04', until: null },
    ])
    const known = after(desk, change(['Ban Tổ chức Tỉnh ủy']))
    expect(aliasesOf(known.state.work, around(known).bodies, structure)).toEqual([])
  })

  test('matched anew, in whatever spelling, means what was said last', () => {
    const match = (name: string, code: string): DraftCommand => ({
      ...{ type: 'match-body', name, organisations: [code] },
    })
    const desk = after(begun, match('Trường chính trị', 'p.vp'), match('Trường Chính trị', 'p.btc'))
    expect(bodyOf(desk, 'Trường Chính trị')?.organisations).toEqual(['p.btc'])
    const unmatched = after(desk, { type: 'unmatch-body', name: 'TRƯỜNG CHÍNH TRỊ' })
    expect(bodyOf(unmatched, 'Trường Chính trị')?.standing).toBe('unknown')
  })

  test('many names are kept as printed at once, taken back at once, and one of them is matched later', () => {
    const names = ['Trường Chính trị', 'Văn phòng cấp ủy']
    const change: DraftCommand = { type: 'change-task', task: 't3', change: { lead: names } }
    const kept = after(begun, change, { type: 'keep-names', names })
    expect(names.map((name) => bodyOf(kept, name)?.standing)).toEqual(['outside', 'outside'])
    const undone = after(kept, { type: 'undo' })
    expect(names.map((name) => bodyOf(undone, name)?.standing)).toEqual(['unknown', 'unknown'])
    const [name = ''] = names
    const matched = after(kept, { type: 'match-body', name, organisations: ['p.vp'] })
    expect(bodyOf(matched, name)?.standing).toBe('chosen')
  })

  test('matched to no organisation stands outside the register', () => {
    const match: DraftCommand = { type: 'match-body', name: 'Trường Chính trị', organisations: [] }
    expect(bodyOf(after(begun, match), 'Trường Chính trị')?.standing).toBe('outside')
  })
})

describe('a finding', () => {
  const missing = (desk: Desk) => around(desk).findings.map((finding) => finding.source)

  test('is settled by its place, whatever code its task bears since, and falls away when its cause does', () => {
    const [first] = around(begun).findings
    if (!first) throw new RangeError('Two tasks of the plan name no time.')
    expect(missing(begun)).toEqual([reading.tasks[1]?.source, reading.tasks[2]?.source])
    const settled = after(
      begun,
      { type: 'settle-finding', finding: findingKey(first) },
      { type: 'change-task', task: 't2', change: { code: '9-99' } },
    )
    expect(draftProgress(settled.state.work, around(settled)).findingsOpen).toBe(1)
    const change = { schedulePhrase: 'nhiệm vụ thường xuyên' }
    const timed = after(begun, { type: 'change-task', task: 't3', change })
    expect(missing(timed)).toEqual([reading.tasks[1]?.source])
  })
  const keys = around(begun).findings.map(findingKey)
  const [first = '', second = ''] = keys
  const settledIn = (desk: Desk) => desk.state.work.settled
  const reason = 'Nhiệm vụ thường xuyên'

  test('is settled with its like in one act, for one reason, and one undoing takes that act back', () => {
    const all = after(begun, { type: 'settle-findings', findings: keys, reason })
    expect(settledIn(all)).toEqual([
      { finding: first, reason, by: 1 },
      { finding: second, reason, by: 1 },
    ])
    expect(draftProgress(all.state.work, around(all)).findingsOpen).toBe(0)
    expect(settledIn(after(all, { type: 'undo' }))).toEqual([])
    expect(settledIn(after(all, { type: 'reopen-findings', findings: [first] }))).toEqual([
      { finding: second, reason, by: 1 },
    ])
  })

  test('that was settled before keeps who settled it', () => {
    const one = after(begun, { type: 'settle-finding', finding: second })
    const all = after(one, { type: 'settle-findings', findings: keys, reason })
    expect(settledIn(all)).toEqual([
      { finding: second, reason: null, by: 1 },
      { finding: first, reason, by: 2 },
    ])
  })

  test('is not settled with others without a reason', () => {
    const blank = { type: 'settle-findings', findings: keys, reason: ' ' } as const
    expect(ask(begun, blank)).toEqual({ refused: 'words-missing' })
  })
})
