import { describe, expect, test } from 'vitest'
import { day } from '../../days/index.ts'
import { toFinding } from './explain-finding.ts'
import { explainFindingGroup } from './explain-finding-group.ts'
import type { FindingFacts } from './finding.ts'
import { groupFindings } from './group-findings.ts'

const [received, merged] = [day('2025-03-04'), day('2025-03-01')]
const gone = (task: string, body: string, on = received): FindingFacts => ({
  ...{ kind: 'body-not-existing', task, body, day: on },
})
const untimed = (task: string): FindingFacts => ({ kind: 'no-schedule', task })
const replaced = (replacedBy: string): FindingFacts => ({
  ...{ kind: 'replaced-document', symbol: '22-QĐ/TW', replacedBy, from: merged },
})
const parentOf = (task: string, parent: string): FindingFacts => ({
  ...{ kind: 'after-parent', task, parent, deadline: day('2025-12-31'), parentDeadline: merged },
})
const early = (task: string, deadline: string): FindingFacts => ({
  ...{ kind: 'deadline-before-document', task, deadline: day(deadline), documentDate: received },
})
const duplicate = (task: string, other: string): FindingFacts => ({
  ...{ kind: 'likely-duplicate', task, other, body: 'Sở Tư pháp', programme: 'Kế hoạch 3-KH/TU' },
})
const led = (task: string, ...bodies: string[]): FindingFacts => ({ kind: 'two-leads', task, bodies })
const [transport, planning] = ['Sở Giao thông vận tải', 'Sở Kế hoạch và Đầu tư']
const unread = (heading: string): FindingFacts => ({ kind: 'nothing-read', heading })

/** The findings as they follow one another in the text. */
const groupsOf = (...facts: FindingFacts[]) =>
  groupFindings(facts.map((one, at) => toFinding(one, { from: at * 10, until: at * 10 + 5 })))

const alike: [string, FindingFacts, FindingFacts, number][] = [
  ['one body in any spelling', gone('1', transport), gone('2', 'SỞ  GIAO THÔNG VẬN TẢI'), 1],
  ['another body', gone('1', transport), gone('2', planning), 2],
  ['one body, asked of another day', gone('1', transport), gone('2', transport, merged), 2],
  ['no time', untimed('1'), untimed('2'), 1],
  ['one citation', replaced('Quy định 296-QĐ/TW'), replaced('Quy định 296-QĐ/TW'), 1],
  ['a citation with another successor', replaced('Quy định 296-QĐ/TW'), replaced('Quy định 9-QĐ/TW'), 2],
  ['one task above', parentOf('1', 'IV-02'), parentOf('2', 'IV-02'), 1],
  ['another task above', parentOf('1', 'IV-02'), parentOf('2', 'IV-03'), 2],
  ['one early day', early('1', '2025-01-31'), early('2', '2025-01-31'), 1],
  ['another early day', early('1', '2025-01-31'), early('2', '2025-02-28'), 2],
  ['like one task', duplicate('1', '2.4-05'), duplicate('2', '2.4-05'), 1],
  ['like two tasks', duplicate('1', '2.4-05'), duplicate('2', '2.4-06'), 2],
  ['the same leads in another order', led('1', transport, planning), led('2', planning, transport), 1],
  ['parts in which nothing was read', unread('II'), unread('II'), 2],
  ['two kinds', untimed('1'), gone('1', transport), 2],
]

describe('like findings', () => {
  test.each(alike)('%s', (_said, first, second, groups) => {
    expect(groupsOf(first, second)).toHaveLength(groups)
  })

  test('stand together where their first stands, and none is lost', () => {
    const groups = groupsOf(
      untimed('1'),
      gone('2', transport),
      untimed('3'),
      gone('4', planning),
      untimed('5'),
    )
    const tasks = groups.map((group) => group.map((one) => ('task' in one ? one.task : null)))
    expect(tasks).toEqual([['1', '3', '5'], ['2'], ['4']])
  })
})

const said = (...facts: FindingFacts[]) => {
  const [group] = groupsOf(...facts)
  if (!group) throw new RangeError('Nothing was found.')
  return [explainFindingGroup(group), explainFindingGroup(group, 'en')]
}

test('one sentence says of how many tasks, or of how many places of the text, the finding holds', () => {
  expect(said(gone('1', transport), gone('2', transport), gone('2', transport))).toEqual([
    '2 nhiệm vụ: “Sở Giao thông vận tải” không còn hoặc chưa có vào ngày 04/03/2025.',
    '2 tasks: “Sở Giao thông vận tải” does not exist on 04/03/2025.',
  ])
  expect(said(untimed('1'), untimed('2'))).toEqual([
    '2 nhiệm vụ: không nêu thời gian thực hiện.',
    '2 tasks: no time is named.',
  ])
  const successor = replaced('Quy định 296-QĐ/TW')
  expect(said(successor, successor)).toEqual([
    '2 chỗ: Văn bản 22-QĐ/TW đã được thay thế bởi Quy định 296-QĐ/TW từ ngày 01/03/2025.',
    '2 places: Document 22-QĐ/TW has been replaced by Quy định 296-QĐ/TW since 01/03/2025.',
  ])
  expect(said(untimed('1-01'))).toEqual([
    'Nhiệm vụ 1-01 không nêu thời gian thực hiện.',
    'Task 1-01 names no time.',
  ])
})
