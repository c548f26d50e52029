import { Buffer } from 'node:buffer'
import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'

const rows = [
  ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
  [],
  ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Tiến độ hoàn thành'],
  ['I', 'Thể chế'],
  ['1', 'Rà soát, "sửa đổi" quy chế; báo cáo', 'Sở Tư pháp', 'trước ngày 30/6/2026'],
  ['2', 'Ban hành kế hoạch đào tạo', 'Sở Nội vụ', 'Quý III/2026'],
]
const quoted = (cell: string) => (/[",;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const csv = (delimiter: string) => rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n')

async function tasksOf(bytes: Uint8Array) {
  const read = await readDocument('ke-hoach.csv', bytes)
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks.map(({ text, lead, schedulePhrase, heading }) => [
    text,
    lead.join(),
    schedulePhrase,
    heading,
  ])
}
const expected = [
  ['Rà soát, "sửa đổi" quy chế; báo cáo', 'Sở Tư pháp', 'trước ngày 30/6/2026', 'Thể chế'],
  ['Ban hành kế hoạch đào tạo', 'Sở Nội vụ', 'Quý III/2026', 'Thể chế'],
]

it.each([';', ',', '\t'])('finds the columns apart by «%s»', async (delimiter) => {
  expect(await tasksOf(Buffer.from(csv(delimiter)))).toEqual(expected)
})

const bytesOf1258 = new Map(
  [...Array(256).keys()].map((byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]),
)
const tone = /[\u0300\u0301\u0303\u0309\u0323]/u

/** Text as Windows-1258 writes it: every letter with its hat, then its tone as a mark. */
function windows1258(text: string): Buffer {
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    const whole = bytesOf1258.get(letter)
    if (whole !== undefined) return [whole]
    const marks = letter.normalize('NFD')
    return [marks.replace(tone, '').normalize('NFC'), tone.exec(marks)?.[0] ?? '?'].map(
      (one) => bytesOf1258.get(one) ?? 0,
    )
  })
  return Buffer.from(bytes)
}

it.each([
  ['UTF-8 with its mark', Buffer.from(`\ufeff${csv(';')}`)],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${csv(';')}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(csv('\t'), 'utf16le')],
  ['Windows-1258', windows1258(csv(','))],
  ['decomposed letters', Buffer.from(csv(';').normalize('NFD'))],
])('reads %s', async (_, bytes) => {
  expect(await tasksOf(bytes)).toEqual(expected)
})
