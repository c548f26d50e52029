import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../days/index.ts'
import type { Schedule } from '../schedules/index.ts'
import { compareVersions, type VersionedTask } from './compare-versions.ts'
import { type HeldTask, planNewVersion } from './plan-new-version.ts'

const by = (last: string): Schedule => ({ kind: 'by', until: day(last), trigger: null })
const task = (id: string, text: string, values: Partial<VersionedTask> = {}): VersionedTask => ({
  ...{ id, code: id, text, lead: ['Ban Tổ chức Tỉnh ủy'], coordinating: [], deliverable: null },
  schedule: by('2024-07-01'),
  ...values,
})
const list = 'Tham mưu xây dựng danh sách cán bộ cần luân chuyển trong năm'
const course = 'Mở lớp bồi dưỡng nghiệp vụ cho cán bộ nguồn của các huyện ủy'
const review = 'Tổng kết việc luân chuyển cán bộ và báo cáo Ban Thường vụ'

const compared = (earlier: VersionedTask, now: VersionedTask) => compareVersions([earlier], [now])

describe('a task in a new version', () => {
  const rows: [string, VersionedTask, readonly string[]][] = [
    ['with the same words is unchanged', task('1', list), []],
    ['with other blanks is unchanged', task('1', list.replace('dựng ', 'dựng\n')), []],
    ['under another number', task('2', list), ['renumbered']],
    ['with some words changed', task('1', `${list} và năm sau`), ['reworded']],
    ['with another time', task('1', list, { schedule: by('2024-09-01') }), ['re-dated']],
    ['of other bodies', task('1', list, { lead: ['Văn phòng Tỉnh ủy'] }), ['bodies-changed']],
    ['with another partner', task('1', list, { coordinating: ['Văn phòng Tỉnh ủy'] }), ['bodies-changed']],
    ['with another product', task('1', list, { deliverable: 'Đề án' }), ['product-changed']],
  ]
  test.each(rows)('%s', (_what, now, differences) => {
    const earlier = task('1', list)
    expect(compared(earlier, now)).toEqual([{ kind: 'kept', earlier: '1', now: now.id, differences }])
  })

  test('with other words is another task, though under the same number', () => {
    expect(compared(task('1', list), task('1', course))).toEqual([
      { kind: 'added', earlier: null, now: '1' },
      { kind: 'removed', earlier: '1', now: null },
    ])
  })

  test('is found again by its words where numbers moved', () => {
    const earlier = [task('1', list), task('2', review)]
    const now = [task('1', course), task('2', list), task('3', review)]
    expect(compareVersions(earlier, now).map((pair) => [pair.earlier, pair.now])).toEqual([
      ...[
        [null, '1'],
        ['1', '2'],
        ['2', '3'],
      ],
    ])
  })
})

test('every task of both versions is accounted for once, and a version compared with itself changes nothing', () => {
  const tasks = fc
    .array(fc.tuple(fc.constantFrom(list, course, review, `${list} và năm sau`), fc.nat(3)), { maxLength: 8 })
    .map((drawn) => drawn.map(([text, code], index) => task(`${index}`, text, { code: `${code}` })))
  fc.assert(
    fc.property(tasks, tasks, (earlier, now) => {
      const pairs = compareVersions(earlier, now)
      const ids = (all: readonly (string | null)[]) => all.filter((id) => id !== null).toSorted()
      expect(ids(pairs.map((pair) => pair.earlier))).toEqual(earlier.map(({ id }) => id).toSorted())
      expect(ids(pairs.map((pair) => pair.now))).toEqual(now.map(({ id }) => id).toSorted())
      for (const pair of compareVersions(now, now))
        expect(pair).toMatchObject({ kind: 'kept', differences: [] })
    }),
  )
})

describe('what a new version does to assignments', () => {
  const alone = { parent: null, takenOverFrom: null }
  const held = [
    { assignment: 'a', organisation: 'btc', closed: false, beside: false, ...alone },
    { assignment: 'b', organisation: 'vp', closed: false, beside: false, ...alone },
    { assignment: 'b1', organisation: 'vp.1', closed: false, beside: true, ...alone, parent: 'b' },
    { assignment: 'c', organisation: 'btg', closed: true, beside: false, ...alone },
  ]
  const plan = (
    earlier: VersionedTask,
    now: VersionedTask,
    holders: readonly string[],
    holding: readonly HeldTask[] = held,
  ) =>
    planNewVersion(compared(earlier, now), {
      ...{ held: () => holding, holders: () => holders, scheduleOf: () => now.schedule },
    })
  const ids = (all: readonly { assignment: string }[]) => all.map(({ assignment }) => assignment)

  test('who is named still goes on, who is named anew begins, who is named no more is withdrawn with what it gave out, what is closed stays', () => {
    const [effect] = plan(task('1', list), task('1', list), ['btc', 'btg', 'bnc'])
    expect(effect && [ids(effect.kept), ids(effect.withdrawn), ids(effect.untouched)]).toEqual([
      ...[['a'], ['b', 'b1'], ['c']],
    ])
    expect(effect).toMatchObject({ given: ['bnc'], reschedule: null })
  })

  test('another time goes to those who go on', () => {
    const schedule = by('2024-09-01')
    const [effect] = plan(task('1', list), task('1', list, { schedule }), ['btc', 'vp'])
    expect(effect).toMatchObject({ reschedule: schedule, given: [], withdrawn: [] })
  })

  test('a task that is held no more is withdrawn from all who have it open', () => {
    const effects = plan(task('1', list), task('1', course), ['btc'])
    expect(effects.map(({ given, withdrawn }) => [given, ids(withdrawn)])).toEqual([
      ...[
        [['btc'], []],
        [[], ['a', 'b', 'b1']],
      ],
    ])
  })

  test.each([
    ['the body that held it first', ['btg'], ['c3'], [], []],
    ['a body that held it in between', ['btc'], ['c3'], [], []],
    ['the body that holds it now', ['vp'], ['c3'], [], []],
    ['both the first and the present holder', ['btg', 'vp'], ['c3'], [], []],
    ['none of them', ['bnc'], [], ['bnc'], ['c3']],
  ])('of work handed on twice that now names %s', (_whom, holders, kept, given, withdrawn) => {
    const chain = [
      { assignment: 'c1', organisation: 'btg', closed: true, beside: false, ...alone },
      { assignment: 'c2', organisation: 'btc', closed: true, beside: false, ...alone, takenOverFrom: 'c1' },
      { assignment: 'c3', organisation: 'vp', closed: false, beside: false, ...alone, takenOverFrom: 'c2' },
    ]
    const [effect] = plan(task('1', list), task('1', list), holders, chain)
    expect(effect && [ids(effect.kept), effect.given, ids(effect.withdrawn)]).toEqual([
      ...[kept, given, withdrawn],
    ])
    expect(effect && ids(effect.untouched)).toEqual(['c1', 'c2'])
  })
})
