import { expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { paragraph, wordFile, wordParts } from '../testing/word-file.ts'
import { zip } from '../testing/zip.ts'

async function blocksOf(file: Uint8Array) {
  const read = await readDocument('a.docx', file)
  if ('refused' in read) throw new Error(read.refused)
  return read.blocks.map(({ kind, text, marker }) => (marker ? `${marker} ${text}` : `${kind}: ${text}`))
}
const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.map((text) => cell(paragraph(text))).join('')}</w:tr>`
const inList = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
const level = (depth: number, format: string, pattern: string, more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/>${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`
const list = (id: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`

it.each([
  [
    'another prefix',
    (xml: string) => xml.replace(/(<\/?|\s|xmlns:)w:/gu, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0='),
  ],
  [
    'the strict namespace',
    (xml: string) =>
      xml.replace(
        /http:\/\/schemas[^"]+wordprocessingml\/2006\/main/gu,
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
  ],
])('reads a Word file in %s', async (_, rewrite) => {
  const parts = wordParts(paragraph('Rà soát', inList(1)), {
    numbering: `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}</w:abstractNum>${list(1)}`,
  })
  const made = Object.entries(parts).map(([name, xml]) => [name, name.endsWith('.rels') ? xml : rewrite(xml)])
  expect(await blocksOf(zip(Object.fromEntries(made)))).toEqual(['paragraph: 1. Rà soát'])
})

it('reads every text box of a group, once', async () => {
  const box = (text: string) => `<wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx>`
  const boxes = box('ỦY BAN NHÂN DÂN') + box('CỘNG HÒA')
  const group = `<mc:AlternateContent><mc:Choice><w:drawing>${boxes}</w:drawing></mc:Choice><mc:Fallback><w:pict>${boxes}</w:pict></mc:Fallback></mc:AlternateContent>`
  expect(await blocksOf(wordFile(`<w:p><w:r>${group}</w:r></w:p>`))).toEqual([
    'paragraph: ỦY BAN NHÂN DÂN',
    'paragraph: CỘNG HÒA',
  ])
})

it('counts a list by the style of lists it names, and articles on over chapters', async () => {
  const numbering = [
    '<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Luat"/>',
    level(0, 'upperRoman', 'Chương %1'),
    level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
    '</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Luat"/></w:abstractNum>',
    list(2),
  ].join('')
  const body = [
    ...[
      paragraph('Chung', inList(2)),
      paragraph('Phạm vi', inList(2, 1)),
      paragraph('Đối tượng', inList(2, 1)),
    ],
    ...[paragraph('Thực hiện', inList(2)), paragraph('Trách nhiệm', inList(2, 1))],
  ].join('')
  expect(await blocksOf(wordFile(body, { numbering }))).toEqual(
    [
      'Chương I Chung',
      'Điều 1. Phạm vi',
      'Điều 2. Đối tượng',
      'Chương II Thực hiện',
      'Điều 3. Trách nhiệm',
    ].map((text) => `paragraph: ${text}`),
  )
})

it('prints the dash and the signs that the Symbol font draws', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf02d')}</w:abstractNum>${list(1)}`
  const signs = '<w:r><w:t>Tỷ lệ </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 90 %</w:t></w:r>'
  expect(await blocksOf(wordFile(`<w:p><w:pPr>${inList(1)}</w:pPr>${signs}</w:p>`, { numbering }))).toEqual([
    '- Tỷ lệ ≥ 90 %',
  ])
})

it('prints capitals where the style prints them, unless the words are set otherwise', async () => {
  const styles =
    '<w:style w:styleId="T"><w:name w:val="Ten"/><w:rPr><w:caps/></w:rPr></w:style><w:style w:styleId="U"><w:basedOn w:val="T"/></w:style>'
  const small = '<w:r><w:rPr><w:caps w:val="0"/></w:rPr><w:t> năm 2026</w:t></w:r>'
  const body = `<w:p><w:pPr><w:pStyle w:val="U"/></w:pPr><w:r><w:t>Kế hoạch</w:t></w:r>${small}</w:p>`
  expect(await blocksOf(wordFile(body, { styles }))).toEqual(['paragraph: KẾ HOẠCH năm 2026'])
})

it('takes the text out of tables that only place it, and keeps a table of tasks inside one', async () => {
  const tasks = `<w:tbl>${row('TT', 'Nhiệm vụ', 'Cơ quan chủ trì')}${row('1', 'Rà soát', 'Sở Y tế')}</w:tbl>`
  const frame = `<w:tbl>${row('KẾ HOẠCH')}<w:tr>${cell(paragraph('Nhiệm vụ như sau:') + tasks)}</w:tr></w:tbl>`
  expect(await blocksOf(wordFile(frame))).toEqual([
    ...['paragraph: KẾ HOẠCH', 'paragraph: Nhiệm vụ như sau:'],
    ...['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', '1', 'Rà soát', 'Sở Y tế'].map((text) => `cell: ${text}`),
  ])
  const beside = `<w:tbl><w:tr>${cell(paragraph('Bên trái'))}${cell(tasks)}</w:tr></w:tbl>`
  expect((await blocksOf(wordFile(beside)))[0]).toBe('paragraph: Bên trái')
})

it('leaves a table of contents out that no style marks', async () => {
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('I. Mục tiêu 2')}</w:sdtContent></w:sdt>`
  expect(await blocksOf(wordFile(contents + paragraph('I. Mục tiêu')))).toEqual(['paragraph: I. Mục tiêu'])
})

it('says of a scan put into Word that it is one', async () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const pointing = (type: string, words: string) =>
    zip({
      ...wordParts(paragraph(words)),
      'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Type="${office}/${type}" Target="x"/></Relationships>`,
    })
  expect(await readDocument('a.docx', pointing('image', 'Trang 1'))).toMatchObject({ refused: 'scanned' })
  expect(await readDocument('a.docx', pointing('image', 'Kế hoạch '.repeat(9)))).toHaveProperty('text')
})
