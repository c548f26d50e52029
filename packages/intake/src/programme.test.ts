import { readFileSync } from 'node:fs'
import { findReferences } from '@dondoc/domain/documents'
import { draftProgramme, presentDraft, type ReadDocument } from '@dondoc/domain/programme'
import { deadlineOf, startOf } from '@dondoc/domain/schedules'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** The programme of Tỉnh ủy Bình Thuận and what careful readers found in it (seeds/PROVENANCE.md). */
const seeds = new URL('../../../seeds/', import.meta.url)
const file = 'programme-28-nq-tw-binh-thuan.md'
const labels: readonly Label[] = JSON.parse(
  readFileSync(new URL('programme-tasks.json', seeds), 'utf8'),
).tasks

interface Label {
  readonly code: string
  readonly section: string
  readonly bodies: readonly string[]
  readonly role: string
  readonly text_start: string
  readonly schedule_phrase: string | null
  readonly schedule: {
    readonly kind: string
    readonly from?: string
    readonly to?: string
    readonly trigger?: string
  }
  readonly documents: readonly { readonly ref: string; readonly type: string; readonly date: string | null }[]
}

let read: ReadDocument
let draft: ReturnType<typeof draftProgramme>
beforeAll(async () => {
  const result = await readDocument(file, readFileSync(new URL(file, seeds)))
  if ('refused' in result) throw new Error(result.refused)
  read = result
  draft = draftProgramme(read)
})
const tasks = () => draft.tasks.filter((task) => !task.measure)
const words = (text: string) => text.replace(/\s+/g, ' ')

it('finds the 59 tasks in the order of the text, and nothing else', () => {
  expect(tasks().map(({ code }) => code)).toEqual(labels.map(({ code }) => code))
})

describe.each(labels)('$code', (label) => {
  const task = () => draft.tasks.find(({ code }) => code === label.code)

  it('stands in its section with its bodies and its role', () => {
    expect([task()?.section, task()?.lead, task()?.duty]).toEqual([label.section, label.bodies, label.role])
  })

  it('has its schedule', () => {
    const schedule = task()?.schedule
    expect(task()?.schedulePhrase).toBe(label.schedule_phrase)
    expect(
      schedule && {
        kind: schedule.kind,
        from: startOf(schedule),
        to: deadlineOf(schedule),
        trigger: schedule.trigger,
      },
    ).toEqual({
      kind: label.schedule.kind,
      from: label.schedule.from ?? null,
      to: label.schedule.to ?? null,
      trigger: label.schedule.trigger ?? null,
    })
  })

  it('cites its documents', () => {
    expect(
      task()
        ?.references.map(({ symbol, title, type, date }) => [symbol ?? title, type, date])
        .sort(),
    ).toEqual(label.documents.map(({ ref, type, date }) => [ref, type, date]).sort())
  })

  it('points at its place in the source', () => {
    const source = task()?.source
    const printed = words(read.text.slice(source?.from, source?.until))
    expect(printed.startsWith(label.text_start)).toBe(true)
    expect(words(task()?.text ?? '').startsWith(label.text_start)).toBe(true)
    expect(printed.endsWith(words(task()?.text ?? '').slice(-30))).toBe(true)
  })
})

it('keeps the 31 bullets of III.1 as measures that name nobody', () => {
  const measures = draft.tasks.filter((task) => task.measure)
  expect(measures).toHaveLength(31)
  expect(measures.every(({ lead, section }) => lead.length === 0 && /^III\.1\.[1-6]$/.test(section))).toBe(
    true,
  )
  const counts = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'].map(
    (section) => measures.filter(({ code }) => code.startsWith(`${section}-`)).length,
  )
  expect(counts).toEqual([4, 4, 9, 5, 4, 5])
})

it('mends a date that a page break cut, and a task with a footnote in the gap', () => {
  const cut = draft.tasks.find(({ code }) => code === '2.4-09')
  expect(cut?.text).toContain('Quy định 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị')
  const around = draft.tasks.find(({ code }) => code === '2.5-04')
  expect(around?.text).toContain('đề cao trách nhiệm trong giải quyết các kiến nghị')
  expect(around?.text).not.toContain('Quy định số 164-QĐ/TW')
})

it('names only bodies as working along that the text names after «phối hợp với»', () => {
  const along = Object.fromEntries(
    tasks()
      .filter((t) => t.coordinating.length > 0)
      .map((t) => [t.code, t.coordinating]),
  )
  expect(along).toEqual({
    '2.2-05a': ['Các cơ quan liên quan'],
    '2.6-01': ['Các cơ quan tham mưu giúp việc Tỉnh ủy', 'Các cơ quan liên quan'],
    '2.8-04': ['Các cơ quan liên quan'],
    '2.10-01': ['Các cấp chính quyền'],
    'IV-03': ['Các ban của Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
  })
})

it('finds the milestone and the two reductions of 2.4-04', () => {
  expect(
    draft.targets.map(({ measure, operator, value, unit, by }) => [measure, operator, value, unit, by]),
  ).toEqual([
    [
      'cơ bản hoàn thiện xây dựng vị trí việc làm trong từng cơ quan, tổ chức',
      'milestone',
      null,
      null,
      '2025-12-31',
    ],
    ['tinh giản biên chế cán bộ, công chức', '>=', 5, '%', '2026-12-31'],
    ['tinh giản biên chế viên chức hưởng lương từ ngân sách Nhà nước', '>=', 10, '%', '2026-12-31'],
  ])
})

it('finds what a person should look at, and raises no other alarm', () => {
  const found = draft.findings.map(({ kind, source }) => [
    kind,
    words(read.text.slice(source.from, source.until)).slice(0, 40),
  ])
  expect(found).toEqual([
    ['type-symbol-mismatch', 'Chương trình hành động số 12-NQ/TU, ngày'],
    ['no-schedule', 'Xây dựng kế hoạch, tổ chức Hội nghị nghi'],
    ['no-schedule', 'Triển khai tổ chức thực hiện những nội d'],
    ['two-dates', 'Kết luận số 21-KL/TW, ngày 25/10/2021 củ'],
    ['no-schedule', 'Rà soát, hoàn thiện, ban hành các quy đị'],
    ['no-schedule', 'Căn cứ Nghị quyết số 28-NQ/TW, Kế hoạch '],
    ['no-schedule', 'Ban Cán sự đảng Ủy ban nhân dân tỉnh lãn'],
  ])
})

it('knows the document by its title and signature, and invents no number or date', () => {
  expect(draft.document).toMatchObject({
    type: 'Chương trình hành động',
    number: null,
    symbol: null,
    date: null,
    place: null,
  })
  expect(draft.document.subject).toMatch(
    /^thực hiện Nghị quyết số 28-NQ\/TW, ngày 17\/11\/2022 .* trong giai đoạn mới$/,
  )
})

it('cites 34 documents in 54 places', () => {
  const joined = read.blocks.map(({ text }) => text).join(' ')
  const symbols = findReferences(joined).map(({ reference }) => reference.symbol)
  expect(symbols).toHaveLength(54)
  expect(new Set(symbols).size).toBe(34)
  expect(new Set(draft.references.map(({ symbol }) => symbol)).size).toBe(34)
})

it('has every deliverable and every phrase in the words of the task', () => {
  for (const task of draft.tasks) {
    expect(task.text).toContain(task.schedulePhrase ?? '')
    expect(task.text).toContain(task.deliverable ?? '')
  }
})

it('is printed as others read it, with both ends of a schedule inside', () => {
  const printed = presentDraft(draft).tasks.find(({ code }) => code === '2.2-05a')
  expect(printed).toMatchObject({
    role: 'chair',
    measure: false,
    schedule: { kind: 'by', from: null, to: '2024-12-31', trigger: 'có văn bản chỉ đạo của Trung ương' },
  })
  expect(printed?.source).toEqual({ from: expect.any(Number), to: expect.any(Number) })
})
