import { readFile } from 'node:fs/promises'
import { draftProgramme } from '@dondoc/domain/programme'
import { readDocument } from '@dondoc/intake'
import ExcelJS from 'exceljs'
import { strToU8, zipSync } from 'fflate'
import { defineBench } from './define-bench.ts'

const PROGRAMME = new URL('../../../seeds/programme-28-nq-tw-binh-thuan.md', import.meta.url)
const MEGABYTE = 1024 * 1024
const ROWS = 1000

/** Files of a format that hold so many megabytes of text, or so many thousand rows of a table. */
const makers: Readonly<Record<string, (size: number, text: string) => Uint8Array | Promise<Uint8Array>>> = {
  md: (size, text) => strToU8(fill(text, size)),
  txt: (size, text) => strToU8(fill(text, size)),
  html: (size, text) => strToU8(`<body>${paragraphs(fill(text, size), 'p')}</body>`),
  docx: (size, text) => wordFile(fill(text, size)),
  csv: (size) =>
    strToU8(
      tableRows(size)
        .map((row) => row.join(';'))
        .join('\n'),
    ),
  xlsx: (size) => workbook(size),
}

export const formats = defineBench({
  name: 'formats',
  about:
    'reading into tasks, size in MB of text (csv and xlsx: thousand rows), against the same at size 1: a ratio near the size is linear time',
  sizes: [10],
  largest: 15,
  effort: { warmUps: 1, rounds: 3, mostRounds: 3, budgetMs: 0 },
  async open(size) {
    const text = (await readFile(PROGRAMME, 'utf8')).replaceAll('*', '')
    const pairs = []
    for (const [format, make] of Object.entries(makers)) {
      const [whole, one] = [await make(size, text), await make(1, text)]
      pairs.push({
        name: `formats ${format}`,
        ours: () => readTasks(`a.${format}`, whole),
        floor: () => readTasks(`a.${format}`, one),
      })
    }
    return { pairs }
  },
})

/** Fast for having read nothing would be no measure. */
async function readTasks(name: string, bytes: Uint8Array): Promise<void> {
  const read = await readDocument(name, bytes)
  if ('refused' in read) throw new Error(`${name}: ${read.refused}`)
  if (draftProgramme(read).tasks.length === 0) throw new Error(`${name} was read without a task.`)
}

function fill(text: string, megabytes: number): string {
  return `${text}\n\n`.repeat(Math.ceil((megabytes * MEGABYTE) / strToU8(text).length))
}

function paragraphs(text: string, name: string): string {
  return text
    .split(/\n\n+/)
    .map((words) => `<${name}>${words.replace(/[<>&]/g, ' ')}</${name}>`)
    .join('')
}

function wordFile(text: string): Uint8Array {
  const body = paragraphs(text, 'w:t')
    .replaceAll('<w:t>', '<w:p><w:r><w:t>')
    .replaceAll('</w:t>', '</w:t></w:r></w:p>')
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const document = `<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`
  return zipSync({ 'word/document.xml': strToU8(document) })
}

function tableRows(thousands: number): string[][] {
  const rows = Array.from({ length: thousands * ROWS }, (_, i) => [
    String(i + 1),
    `Rà soát, tham mưu ban hành kế hoạch số ${i + 1} về cải cách hành chính`,
    'Sở Nội vụ',
    'trước ngày 30/6/2026',
  ])
  return [['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'], ...rows]
}

async function workbook(thousands: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('Phụ lục').addRows(tableRows(thousands))
  return new Uint8Array(await book.xlsx.writeBuffer())
}
