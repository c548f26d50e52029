import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import { expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { paragraph, wordFile, wordParts } from '../testing/word-file.ts'
import { zip } from '../testing/zip.ts'

async function blocksOf(bytes: Uint8Array) {
  const read = await readDocument('a.docx', bytes)
  if ('refused' in read) throw new Error(read.refused)
  for (const { text, range } of read.blocks) expect(read.text.slice(range.from, range.until)).toBe(text)
  return read.blocks
}
const briefly = async (bytes: Uint8Array) =>
  (await blocksOf(bytes)).map(({ kind, text, marker }) => [kind, marker ? `${marker} ${text}` : text])

const cell = (text: string, merge = '') => `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(text)}</w:tc>`
const inList = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

it('reads paragraphs and tables with cells merged down the page and across it', async () => {
  const body = [
    paragraph('I. NHIỆM VỤ'),
    '<w:tbl>',
    `<w:tr>${cell('Nhiệm vụ')}${cell('Chủ trì')}${cell('Phối hợp')}</w:tr>`,
    `<w:tr>${cell('Thể chế', '<w:gridSpan w:val="3"/>')}</w:tr>`,
    `<w:tr>${cell('Rà soát')}${cell('Sở Nội vụ', '<w:vMerge w:val="restart"/>')}${cell('Các sở')}</w:tr>`,
    `<w:tr>${cell('Báo cáo')}${cell('', '<w:vMerge/>')}${cell('Các xã')}</w:tr>`,
    '</w:tbl>',
  ].join('')
  expect(
    (await blocksOf(wordFile(body))).map(({ text, cell: place }) => [
      text,
      place && [place.row, place.column, place.rowSpan, place.columnSpan],
    ]),
  ).toEqual([
    ['I. NHIỆM VỤ', undefined],
    ['Nhiệm vụ', [0, 0, 1, 1]],
    ['Chủ trì', [0, 1, 1, 1]],
    ['Phối hợp', [0, 2, 1, 1]],
    ['Thể chế', [1, 0, 1, 3]],
    ['Rà soát', [2, 0, 1, 1]],
    ['Sở Nội vụ', [2, 1, 2, 1]],
    ['Các sở', [2, 2, 1, 1]],
    ['Báo cáo', [3, 0, 1, 1]],
    ['Các xã', [3, 2, 1, 1]],
  ])
})

it('prints the numbers and bullets that Word counts by itself', async () => {
  const level = (text: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], depth: number) => ({
    level: depth,
    format,
    text,
  })
  const numbered = (text: string, depth: number) =>
    new Paragraph({ text, numbering: { reference: 'parts', level: depth } })
  const file = await Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'parts',
            levels: [
              level('%1.', LevelFormat.UPPER_ROMAN, 0),
              level('%2.', LevelFormat.DECIMAL, 1),
              level('%2.%3.', LevelFormat.DECIMAL, 2),
              level('%4)', LevelFormat.LOWER_LETTER, 3),
              level('-', LevelFormat.BULLET, 4),
            ],
          },
        ],
      },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Trang in của văn phòng')] }) },
          children: [
            numbered('MỤC TIÊU', 0),
            numbered('NHIỆM VỤ', 0),
            numbered('Sở Y tế', 1),
            numbered('Sở Nội vụ', 1),
            numbered('Rà soát biên chế', 2),
            numbered('Báo cáo kết quả', 2),
            numbered('Trước tháng 6', 3),
            numbered('Sau tháng 6', 3),
            numbered('Gửi văn bản', 4),
            numbered('TỔ CHỨC', 0),
            numbered('Thanh tra tỉnh', 1),
          ],
        },
      ],
    }),
  )
  expect(await briefly(file)).toEqual([
    ['paragraph', 'I. MỤC TIÊU'],
    ['paragraph', 'II. NHIỆM VỤ'],
    ['paragraph', '1. Sở Y tế'],
    ['paragraph', '2. Sở Nội vụ'],
    ['paragraph', '2.1. Rà soát biên chế'],
    ['paragraph', '2.2. Báo cáo kết quả'],
    ['paragraph', 'a) Trước tháng 6'],
    ['paragraph', 'b) Sau tháng 6'],
    ['item', '- Gửi văn bản'],
    ['paragraph', 'III. TỔ CHỨC'],
    ['paragraph', '1. Thanh tra tỉnh'],
  ])
})

it('counts a list anew where Word begins it anew, and numbers the column STT', async () => {
  const numbering = [
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>',
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
  ].join('')
  const row = (list: number, text: string) =>
    `<w:tr><w:tc>${paragraph('', inList(list))}</w:tc>${cell(text)}</w:tr>`
  const body = `<w:tbl>${row(1, 'Việc một')}${row(1, 'Việc hai')}${row(2, 'Việc ba')}${row(2, 'Việc bốn')}</w:tbl>`
  expect((await blocksOf(wordFile(body, { numbering }))).map(({ text }) => text)).toEqual([
    ...['1', 'Việc một', '2', 'Việc hai', '5', 'Việc ba', '6', 'Việc bốn'],
  ])
})

it('reads the accepted side of tracked changes', async () => {
  const change = { author: 'Phòng Tổng hợp', date: '2025-06-01T00:00:00Z' }
  const file = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('Hoàn thành trước ngày '),
                new DeletedTextRun({ id: 1, ...change, text: '30/6/2025' }),
                new InsertedTextRun({ id: 2, ...change, text: '15/7/2025' }),
                new TextRun('.'),
              ],
            }),
          ],
        },
      ],
    }),
  )
  expect(await briefly(file)).toEqual([['paragraph', 'Hoàn thành trước ngày 15/7/2025.']])
})

it('joins two paragraphs whose break was deleted', async () => {
  const body = paragraph('Giao Sở Y tế ', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('chủ trì tham mưu.')
  expect(await briefly(wordFile(body))).toEqual([['paragraph', 'Giao Sở Y tế chủ trì tham mưu.']])
})

it('puts footnotes behind the text, marked as they are called', async () => {
  const file = await Packer.toBuffer(
    new Document({
      footnotes: {
        1: { children: [new Paragraph('Quy định số 12-QĐ/TU')] },
        2: { children: [new Paragraph('Kế hoạch số 34-KH/TU')] },
      },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('Theo kế hoạch'),
                new FootnoteReferenceRun(2),
                new TextRun(' và quy định'),
                new FootnoteReferenceRun(1),
              ],
            }),
          ],
        },
      ],
    }),
  )
  expect(await briefly(file)).toEqual([
    ['paragraph', 'Theo kế hoạch(1) và quy định(2)'],
    ['footnote', '(1) Kế hoạch số 34-KH/TU'],
    ['footnote', '(2) Quy định số 12-QĐ/TU'],
  ])
})

it('reads a text box once, and leaves hidden words and the table of contents out', async () => {
  const inBox = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
  const box = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${inBox('Số: 15-KH/TU')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${inBox('Số: 15-KH/TU')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
  const styles =
    '<w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>'
  const body = [
    `<w:p><w:r>${box}</w:r><w:r><w:t>TỈNH ỦY</w:t></w:r></w:p>`,
    paragraph('I. Mục tiêu ........ 2', '<w:pStyle w:val="T1"/>'),
    paragraph('I. Mục tiêu', '<w:pStyle w:val="H1"/>'),
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ghi chú riêng</w:t></w:r><w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch</w:t></w:r></w:p>',
  ].join('')
  expect(await briefly(wordFile(body, { styles }))).toEqual([
    ['paragraph', 'Số: 15-KH/TU'],
    ['paragraph', 'TỈNH ỦY'],
    ['heading', 'I. Mục tiêu'],
    ['paragraph', 'KẾ HOẠCH'],
  ])
})

it('refuses a Word file without words, one cut short or changed, and one whose XML does not close', async () => {
  const file = wordFile('')
  const readable = wordFile(paragraph('Kế hoạch'))
  expect(await readDocument('a.docx', file)).toMatchObject({ refused: 'no-text' })
  expect(await readDocument('a.docx', file.subarray(0, file.length - 30))).toMatchObject({
    refused: 'unreadable',
  })
  expect(await readDocument('a.docx', zip({ 'word/document.xml': '<broken' }))).toMatchObject({
    refused: 'unreadable',
  })
  const cut = { ...wordParts(paragraph('Kế hoạch')) }
  cut['word/document.xml'] = cut['word/document.xml']?.replace('</w:body>', '') ?? ''
  expect(await readDocument('a.docx', zip(cut))).toMatchObject({ refused: 'unreadable' })
  expect(await readDocument('a.docx', readable)).toMatchObject({ text: 'Kế hoạch\n' })
})

it('refuses what unpacks to more than fits, whether it says so or not, and what is locked', async () => {
  const parts = wordParts(paragraph('Kế hoạch '.repeat(100_000)))
  expect(await readDocument('a.docx', zip(parts, { claimed: 300 * 1024 * 1024 }))).toMatchObject({
    refused: 'too-large',
  })
  expect(await readDocument('a.docx', zip(parts, { claimed: 1000 }))).toMatchObject({ refused: 'unreadable' })
  const filled = wordParts(paragraph('a').repeat(400_000))
  expect(await readDocument('a.docx', zip(filled))).toMatchObject({ refused: 'too-large' })
  expect(await readDocument('a.docx', zip(parts, { locked: true }))).toMatchObject({ refused: 'encrypted' })
})
