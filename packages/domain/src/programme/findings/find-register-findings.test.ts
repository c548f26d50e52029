import { expect, test } from 'vitest'
import { day } from '../../days/index.ts'
import { type OrganisationPeriod, structureAsOf } from '../../organisations/index.ts'
import type { DraftTask, ProgrammeDraft } from '../draft.ts'
import { findRegisterFindings } from './find-register-findings.ts'
import type { Registers } from './registers.ts'

const asOf = day('2024-03-04')
const always = { ledBy: null, group: null, from: null, until: null }
const periods: readonly OrganisationPeriod[] = [
  { code: 'p', name: 'Tỉnh ủy Phú Yên', kind: 'provincial_committee', parent: null, ...always },
  { code: 'p.btc', name: 'Ban Tổ chức Tỉnh ủy', kind: 'advisory_agency', parent: 'p', ...always },
  {
    ...{ code: 'p.bdv', name: 'Ban Dân vận Tỉnh ủy', kind: 'advisory_agency', parent: 'p' },
    ...{ ...always, until: day('2024-01-01') },
  },
]
const nothing: Registers = {
  bodies: { structure: structureAsOf(periods, asOf), issuer: 'p', periods },
  ...{ endedDocuments: [], parents: new Map(), openTasks: [] },
}

const place = { from: 10, until: 60 }
const words = 'Tham mưu xây dựng danh sách cán bộ cần luân chuyển năm 2024'
const task: DraftTask = {
  ...{
    code: '1-01',
    section: 'I',
    heading: '',
    text: words,
    lead: ['Ban Tổ chức Tỉnh ủy'],
    coordinating: [],
  },
  ...{ duty: 'advise', measure: false, schedulePhrase: null, deliverable: null, references: [] },
  ...{ schedule: { kind: 'by', until: day('2024-07-01'), trigger: null }, source: place, readings: {} },
}
const cited = {
  ...{ type: 'Quy định', number: '22', symbol: '22-QĐ/TW', date: day('2021-07-28') },
  ...{ issuer: null, title: null },
}
const reading = (one: Partial<DraftTask> = {}): ProgrammeDraft => ({
  document: {
    ...{ type: null, number: null, symbol: null, issuer: null, place: null, date: null, subject: null },
    ...{ signatory: null, recipients: [], readings: {} },
  },
  tasks: [{ ...task, ...one }],
  citations: [{ reference: cited, range: { from: 0, until: 9 } }],
  ...{ references: [], targets: [], findings: [] },
})
const open = { code: '2.4-05', programme: 'Kế hoạch 3-KH/TU', text: `${words}.`, bodies: ['p.btc'] }
const ended = { symbol: '22-QĐ/TW', date: null, from: day('2024-01-01'), replacedBy: 'Quy định số 296-QĐ/TW' }

const namedWith = { confidence: 0.9, reason: { code: 'label', words: null, doubt: null } } as const

const rows: [string, ProgrammeDraft, Partial<Registers>, object[]][] = [
  ['clean words raise nothing', reading(), {}, []],
  ['a body that no register knows raises nothing', reading({ lead: ['Sở Y tế'] }), {}, []],
  [
    'a body that has ended before the day of receipt',
    reading({ coordinating: ['Ban Dân vận Tỉnh ủy'] }),
    {},
    [{ kind: 'body-not-existing', task: '1-01', body: 'Ban Dân vận Tỉnh ủy', day: asOf, source: place }],
  ],
  [
    'is found at its own words where others stand before it',
    reading({
      coordinating: ['Ban Tổ chức Tỉnh ủy', 'Ban Dân vận Tỉnh ủy'],
      readings: { coordinating: { ...namedWith, ranges: [place, { from: 70, until: 89 }] } },
    }),
    {},
    [{ kind: 'body-not-existing', body: 'Ban Dân vận Tỉnh ủy', source: { from: 70, until: 89 } }],
  ],
  [
    'and where the field begins when its ranges do not tell the bodies apart',
    reading({
      coordinating: ['Ban Tổ chức Tỉnh ủy', 'Ban Dân vận Tỉnh ủy'],
      readings: { coordinating: { ...namedWith, ranges: [{ from: 70, until: 120 }] } },
    }),
    {},
    [{ kind: 'body-not-existing', body: 'Ban Dân vận Tỉnh ủy', source: { from: 70, until: 120 } }],
  ],
  [
    'a class that has no member that day',
    reading({ lead: ['Các huyện ủy'] }),
    {},
    [{ kind: 'body-not-existing', body: 'Các huyện ủy' }],
  ],
  [
    'a cited document that was replaced',
    reading(),
    { endedDocuments: [ended] },
    [
      {
        kind: 'replaced-document',
        symbol: '22-QĐ/TW',
        replacedBy: 'Quy định số 296-QĐ/TW',
        from: ended.from,
      },
    ],
  ],
  [
    'a cited document that will be replaced later raises nothing',
    reading(),
    { endedDocuments: [{ ...ended, from: day('2024-03-05') }] },
    [],
  ],
  [
    'another document of the same symbol raises nothing',
    reading(),
    { endedDocuments: [{ ...ended, date: day('2016-06-01') }] },
    [],
  ],
  [
    'a deadline after that of the task above',
    reading(),
    { parents: new Map([['1-01', { code: 'II-3', deadline: day('2024-06-29') }]]) },
    [{ kind: 'after-parent', deadline: '2024-06-30', parent: 'II-3', parentDeadline: '2024-06-29' }],
  ],
  [
    'a deadline on the day of the task above raises nothing',
    reading(),
    { parents: new Map([['1-01', { code: 'II-3', deadline: day('2024-06-30') }]]) },
    [],
  ],
  [
    'a task that the same body has in hand already',
    reading(),
    { openTasks: [open] },
    [{ kind: 'likely-duplicate', body: 'Ban Tổ chức Tỉnh ủy', other: '2.4-05', programme: open.programme }],
  ],
  [
    'the same words of another body raise nothing',
    reading(),
    { openTasks: [{ ...open, bodies: ['p'] }] },
    [],
  ],
  [
    'other words of the same body raise nothing',
    reading(),
    { openTasks: [{ ...open, text: 'Mở lớp bồi dưỡng nghiệp vụ kiểm tra cho cấp ủy cơ sở' }] },
    [],
  ],
]

test.each(rows)('%s', (_what, draft, known, findings) => {
  expect(findRegisterFindings(draft, { ...nothing, ...known }, asOf)).toMatchObject(findings)
  expect(findRegisterFindings(draft, { ...nothing, ...known }, asOf)).toHaveLength(findings.length)
})
