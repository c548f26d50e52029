import { Buffer } from 'node:buffer'
import { intakeRefusals } from '@dondoc/domain/refusals'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'
import { pdfFile } from './testing/pdf-file.ts'
import { paragraph, wordParts } from './testing/word-file.ts'
import { zip } from './testing/zip.ts'

const words = 'Giao Sở Y tế chủ trì, phối hợp với các xã xây dựng kế hoạch, hoàn thành trước ngày 30/6/2026.'
const page = `<!doctype html><body><h1>Kế hoạch</h1><p>${words}</p><table><tr><td rowspan=2>1<td>${words}</table><ol><li>${words}</ol>`
const table = `STT;Nhiệm vụ;Cơ quan chủ trì\n1;"${words}";Sở Y tế\n`
const pdf = pdfFile([
  {
    words: [
      [70, 100, words.slice(0, 60)],
      [70, 118, words.slice(60)],
    ],
    lines: [
      [50, 90, 550, 90],
      [50, 90, 50, 130],
    ],
  },
])
const list =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
const wordDocument = wordParts(
  `${paragraph(words, numbered)}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph(words)}</w:tc></w:tr></w:tbl>`,
  { numbering: list },
)

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Phụ lục')
  sheet.addRow(['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'])
  sheet.addRow([1, words, 'Sở Y tế', new Date(Date.UTC(2026, 5, 30))])
  sheet.mergeCells('B2:B4')
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** Bytes written over, cut out or put in, a few at a time. */
const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 40 }),
    put: fc.uint8Array({ maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 6 },
)
type Changes = typeof changes extends fc.Arbitrary<infer Value> ? Value : never

function mutate(bytes: Uint8Array, list: Changes): Uint8Array {
  return list.reduce<Uint8Array>((all, { at, cut, put }) => {
    const from = Math.floor(at * all.length)
    return new Uint8Array(Buffer.concat([all.subarray(0, from), put, all.subarray(from + cut)]))
  }, bytes)
}

async function readsOrRefuses(name: string, bytes: Uint8Array): Promise<void> {
  const read = await readDocument(name, bytes)
  if ('refused' in read) {
    expect(intakeRefusals).toContain(read.refused)
    return
  }
  for (const { text, range } of read.blocks) expect(read.text.slice(range.from, range.until)).toBe(text)
}

it.each([
  ['a.docx', zip(wordDocument)],
  ['a.xlsx', await workbook()],
  ['a.pdf', pdf],
  ['a.html', Buffer.from(page)],
  ['a.csv', Buffer.from(table)],
  ['a.csv', Buffer.from(`\ufeff${table}`, 'utf16le')],
  ['a.md', Buffer.from(`# Kế hoạch\n\n- **${words}**\n\n| STT | Nhiệm vụ |\n|---|---|\n| 1 | ${words} |\n`)],
  ['a.txt', Buffer.from(`I. KẾ HOẠCH\n\n${words}\f- 2 -\n${words}`)],
])(
  'reads or refuses %s whatever its bytes',
  async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(changes, async (list) => readsOrRefuses(name, mutate(new Uint8Array(bytes), list))),
      { numRuns: 80 },
    )
  },
  60_000,
)

it('reads or refuses a Word file whatever the XML in it', async () => {
  const name = fc.constantFrom(...Object.keys(wordDocument))
  await fc.assert(
    fc.asyncProperty(name, changes, async (part, list) => {
      const changed = mutate(new Uint8Array(Buffer.from(wordDocument[part] ?? '')), list)
      const latin = Buffer.from(changed).toString()
      await readsOrRefuses('a.docx', zip({ ...wordDocument, [part]: latin }))
    }),
    { numRuns: 200 },
  )
}, 60_000)

it.each([
  ['pages nested without end', 'a.html', '<div>'.repeat(200_000)],
  ['inline marks nested without end', 'a.html', '<b><i>'.repeat(50_000)],
  ['tables nested without end', 'a.html', '<table><tr><td>'.repeat(50_000)],
  ['open quotes', 'a.csv', 'STT;"Nhiệm vụ\n'.repeat(50_000)],
  ['one line of strokes', 'a.md', 'a | '.repeat(100_000)],
  ['one line of stars', 'a.md', '*'.repeat(300_000)],
  ['one line of underscores', 'a.md', '_a '.repeat(100_000)],
  ['one line of brackets', 'a.md', '[(<'.repeat(100_000)],
  ['one line of blanks', 'a.txt', `${' '.repeat(500_000)}a`],
  ['one line of strokes in text', 'a.txt', ' | a'.repeat(100_000)],
  ['lone strokes on lines', 'a.md', '|\nSTT\n|\n'.repeat(20_000)],
])(
  'is done with %s in seconds',
  async (_, name, text) => {
    await readsOrRefuses(name, new Uint8Array(Buffer.from(`Kế hoạch ${text}`)))
  },
  30_000,
)
