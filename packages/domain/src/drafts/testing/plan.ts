import { day } from '../../days/index.ts'
import { type OrganisationPeriod, structureAsOf } from '../../organisations/index.ts'
import {
  type DraftTask,
  type FieldReading,
  type ProgrammeDraft,
  preAcceptedFrom,
  type TextRange,
} from '../../programme/index.ts'
import { type OrganisationLives, successionsOf } from '../../reorganisation/index.ts'

const [members, school, follow] = [
  'Tham mưu xây dựng danh sách cán bộ cần luân chuyển, trước ngày 30/6/2024; tổng kết việc luân\nchuyển, trước ngày 31/12/2024.',
  'Phối hợp với Trường Chính trị mở lớp bồi dưỡng cán bộ nguồn.',
  'Theo dõi việc thực hiện kế hoạch này.',
]

/** A plan as a person reads it; a page break cuts its first duty. */
export const text = `Phú Yên, ngày 01 tháng 3 năm 2024\nKẾ HOẠCH\n1. Ban Tổ chức Tỉnh ủy\n${members}\n${school}\n2. Văn phòng Tỉnh ủy\n${follow}\n`

/** What is surely read, and what is read with less than the stated confidence. */
const sure = preAcceptedFrom
const doubtful = preAcceptedFrom - 0.01

/** Where the words stand. */
export function placeOf(words: string): TextRange {
  const from = text.indexOf(words)
  if (from < 0) throw new RangeError(`The plan does not say: ${words}`)
  return { from, until: from + words.length }
}

function readAt(words: string, confidence: number): FieldReading {
  return { ranges: [placeOf(words)], confidence, reason: { code: 'item', words: null, doubt: null } }
}

function task(code: string, words: string, lead: string, values: Partial<DraftTask> = {}): DraftTask {
  return {
    ...{ code, section: 'I', heading: lead, text: words.replace('\n', ' '), lead: [lead], coordinating: [] },
    ...{ duty: 'implement', measure: false, schedulePhrase: null, deliverable: null, references: [] },
    ...{ schedule: { kind: 'unspecified', trigger: null }, source: placeOf(words) },
    ...values,
    readings: { text: readAt(words, sure), lead: readAt(lead, sure), ...values.readings },
  }
}

/** Three tasks of two bodies; the partner of the second is read with doubt. */
export const reading: ProgrammeDraft = {
  document: {
    ...{ type: 'Kế hoạch', number: '12', symbol: '12-KH/TU', issuer: 'Tỉnh ủy Phú Yên', place: 'Phú Yên' },
    ...{ date: day('2024-03-01'), subject: null, signatory: null, recipients: [] },
    readings: { type: readAt('KẾ HOẠCH', sure) },
  },
  tasks: [
    task('1-01', members, 'Ban Tổ chức Tỉnh ủy', {
      schedulePhrase: 'trước ngày 30/6/2024',
      schedule: { kind: 'by', until: day('2024-07-01'), trigger: null },
      readings: { schedule: readAt('trước ngày 30/6/2024', sure) },
    }),
    task('1-02', school, 'Ban Tổ chức Tỉnh ủy', {
      coordinating: ['Trường Chính trị'],
      readings: { coordinating: readAt('Trường Chính trị', doubtful) },
    }),
    task('2-01', follow, 'Văn phòng Tỉnh ủy'),
  ],
  ...{ references: [], citations: [], targets: [], findings: [] },
}

const ended = day('2024-02-01')
const always = { ledBy: null, group: null, from: null, until: null }
const periods: readonly OrganisationPeriod[] = [
  { code: 'p', name: 'Tỉnh ủy Phú Yên', kind: 'provincial_committee', parent: null, ...always },
  { code: 'p.btc', name: 'Ban Tổ chức Tỉnh ủy', kind: 'advisory_agency', parent: 'p', ...always },
  { code: 'p.vp', name: 'Văn phòng Tỉnh ủy', kind: 'advisory_agency', parent: 'p', ...always },
  { code: 'p.sh', name: 'Huyện ủy Sông Hinh', kind: 'district_committee', parent: 'p', ...always },
  { code: 'p.ta', name: 'Huyện ủy Tuy An', kind: 'district_committee', parent: 'p', ...always },
  {
    ...{ code: 'p.dv', name: 'Ban Dân vận Tỉnh ủy', kind: 'advisory_agency', parent: 'p', ...always },
    until: ended,
  },
  {
    ...{ code: 'p.bc', name: 'Báo Phú Yên', kind: 'advisory_agency', parent: 'p', ...always },
    until: ended,
  },
]

/** The organisations of the day on which the plan was received. */
export const structure = structureAsOf(periods, day('2024-03-04'))

/** The mass mobilisation board ended in the organisation board, the newspaper without a successor. */
export const lives: OrganisationLives = {
  ...{ periods, aliases: [], structure },
  successions: successionsOf([
    {
      ...{ id: 'qđ-1', position: 1, effectiveOn: ended },
      changes: [
        { type: 'absorb', codes: ['p.dv'], into: 'p.btc' },
        { type: 'cease', codes: ['p.bc'], successors: [] },
      ],
    },
  ]),
}
