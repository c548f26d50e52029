import { readFileSync } from 'node:fs'
import {
  draftProgramme,
  explainReading,
  type FieldReading,
  type ProgrammeDraft,
  preAcceptedFrom,
  type ReadDocument,
} from '@dondoc/domain/programme'
import { foldForSearch } from '@dondoc/domain/text'
import { beforeAll, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const file = 'programme-28-nq-tw-binh-thuan.md'

async function readText(name: string, ...lines: string[]): Promise<ReadDocument> {
  const read = await readDocument(name, new TextEncoder().encode(lines.join('\n\n')))
  if ('refused' in read) throw new Error(read.refused)
  return read
}

/** The words at a reading's ranges, and whether each word of the value is among them. */
function wordsAt(read: ReadDocument, reading: FieldReading): string {
  return reading.ranges.map(({ from, until }) => read.text.slice(from, until)).join(' ')
}
function holds(read: ReadDocument, reading: FieldReading | undefined, value: string): boolean {
  if (!reading) return false
  const printed = new Set(foldForSearch(wordsAt(read, reading)).match(/[a-z0-9]+/g))
  return (foldForSearch(value).match(/[a-z0-9]+/g) ?? []).every((word) => printed.has(word))
}

let seed: { read: ReadDocument; draft: ProgrammeDraft }
let letter: { read: ReadDocument; draft: ProgrammeDraft }
beforeAll(async () => {
  const bytes = readFileSync(new URL(`../../../seeds/${file}`, import.meta.url))
  const read = await readDocument(file, bytes)
  if ('refused' in read) throw new Error(read.refused)
  seed = { read, draft: draftProgramme(read) }
  const own = await readText(
    'b.txt',
    'ỦY BAN NHÂN DÂN\nTỈNH AN HẢI',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 45/KH-UBND\nAn Hải, ngày 08 tháng 5 năm 2026',
    'KẾ HOẠCH\nPhòng, chống cháy rừng năm 2026',
    'Kính gửi: Sở Y tế; Sở Xây dựng;',
    'II. NHIỆM VỤ',
    '1. Mua sắm trang thiết bị chữa cháy.\n- Cơ quan chủ trì: Sở Nông nghiệp và Môi trường.\n- Cơ quan phối hợp: Công an tỉnh; UBND các xã.\n- Thời gian: Quý III.\n- Sản phẩm: 05 bộ máy bơm.',
    '2. Sở Y tế bố trí lực lượng cấp cứu, hoàn thành trước ngày 15/6/2026.',
    'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
  )
  letter = { read: own, draft: draftProgramme(own) }
})

it('keeps every field’s words inside its ranges', () => {
  for (const { read, draft } of [seed, letter]) {
    for (const task of draft.tasks) {
      const { readings } = task
      expect(holds(read, readings.text, task.text)).toBe(true)
      for (const name of task.lead) expect([name, holds(read, readings.lead, name)]).toEqual([name, true])
      for (const name of task.coordinating) expect(holds(read, readings.coordinating, name)).toBe(true)
      if (task.schedulePhrase) expect(holds(read, readings.schedule, task.schedulePhrase)).toBe(true)
      if (task.deliverable) expect(holds(read, readings.deliverable, task.deliverable)).toBe(true)
      for (const { symbol, title } of task.references)
        expect(holds(read, readings.references, symbol ?? title ?? '')).toBe(true)
    }
    const { document } = draft
    const { readings } = document
    for (const field of ['number', 'symbol', 'issuer', 'place', 'subject', 'signatory', 'type'] as const) {
      const value = document[field]
      if (value) expect([field, holds(read, readings[field], value)]).toEqual([field, true])
      else expect(readings[field]).toBeUndefined()
    }
    for (const target of draft.targets) {
      expect(holds(read, target.readings.measure, target.measure)).toBe(true)
      if (target.value !== null)
        expect(wordsAt(read, target.readings.value ?? absent)).toContain(`${target.value}`)
      if (target.by) expect(wordsAt(read, target.readings.by ?? absent)).toContain(target.by.slice(0, 4))
    }
  }
})
const absent: FieldReading = { ranges: [], confidence: 0, reason: { code: 'item', words: null, doubt: null } }

it('says in words why a field was read so', () => {
  const [labelled, named] = letter.draft.tasks
  const why = (reading: FieldReading | undefined) => reading && explainReading(reading.reason)
  expect(why(labelled?.readings.lead)).toBe('Ghi sau chữ “Cơ quan chủ trì”.')
  expect(why(labelled?.readings.coordinating)).toBe('Ghi sau chữ “Cơ quan phối hợp”.')
  expect(why(labelled?.readings.schedule)).toBe(
    'Ghi sau chữ “Thời gian”; không ghi năm, lấy theo năm của văn bản.',
  )
  expect(why(named?.readings.lead)).toBe('Không có chữ “chủ trì”, lấy chủ ngữ của câu.')
  expect(named?.readings.lead && explainReading(named.readings.lead.reason, 'en')).toBe(
    'No word says who leads; the subject of the sentence is taken.',
  )
  const heading = seed.draft.tasks.find(({ code }) => code === '2.4-03')?.readings.lead
  expect(why(heading)).toBe('Suy từ đầu mục phía trên: “Ban Tổ chức Tỉnh ủy”.')
})

it('has no reading for what the document does not have', () => {
  const { readings } = seed.draft.document
  expect([readings.number, readings.symbol, readings.date, readings.place]).toEqual(Array(4).fill(undefined))
  const bare = seed.draft.tasks.find(({ schedulePhrase }) => schedulePhrase === null)
  expect(bare?.readings.schedule).toBeUndefined()
})

it('takes nothing below the threshold for accepted: words for time that nobody can read', async () => {
  const read = await readText(
    'c.txt',
    'II. NHIỆM VỤ',
    '1. Rà soát hồ sơ.\n- Cơ quan chủ trì: Sở Y tế.\n- Thời gian: tùy tình hình từng nơi.',
  )
  const reading = draftProgramme(read).tasks[0]?.readings.schedule
  expect(reading?.reason.doubt).toBe('unread-time')
  expect(reading?.confidence).toBeLessThan(preAcceptedFrom)
})

it('knows the signing post and the recipients, never the person', () => {
  const { signatory, recipients, readings } = letter.draft.document
  expect(signatory).toBe('PHÓ CHỦ TỊCH')
  expect(recipients).toEqual(['Sở Y tế', 'Sở Xây dựng'])
  expect(readings.recipients && wordsAt(letter.read, readings.recipients)).toBe('Sở Y tế Sở Xây dựng')
})
