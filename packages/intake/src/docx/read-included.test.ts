import { expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { paragraph, wordFile, wordParts } from '../testing/word-file.ts'
import { zip } from '../testing/zip.ts'
import { IncludedRoom } from './included-room.ts'
import { readDocx } from './read-docx.ts'
import { readIncluded } from './read-included.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const chunk = '<w:altChunk xmlns:r="r" r:id="r1"/>'
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`

/** A Word file that calls for a part between two paragraphs and tables of its own. */
function including(
  part: string | Uint8Array,
  body = paragraph('Trước') + chunk + paragraph('Sau'),
): Uint8Array {
  return zip({
    ...wordParts(body),
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Type="${office}/aFChunk" Target="part.dat"/></Relationships>`,
    'word/part.dat': part,
  })
}
async function linesOf(file: Uint8Array) {
  const read = await readDocument('a.docx', file)
  if ('refused' in read) throw new Error(read.refused)
  return read.blocks.map(({ text, cell }) => (cell ? `${cell.table}: ${text}` : text))
}
const page = '<html><body><p>Giao Sở Y tế</p><table><tr><td>STT</td><td>Việc</td></tr></table></body></html>'
const archived = (encoding: string, body: string) =>
  [
    ...[
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '    type="text/html";',
      '    boundary="--=part"',
      '',
    ],
    ...[
      '----=part',
      'Content-Type: text/html;',
      '    charset="utf-8"',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
    ],
    ...[body, '', '----=part', 'Content-Type: image/png', '', 'x', '----=part--'],
  ].join('\r\n')

it.each<[string, string | Uint8Array]>([
  ['a page', page],
  ['a Word file', wordFile(`${paragraph('Giao Sở Y tế')}<w:tbl>${row('STT', 'Việc')}</w:tbl>`)],
  [
    'a web archive',
    archived('quoted-printable', page.replace('Giao', 'Gi=\r\nao').replaceAll('ế', '=E1=BA=BF')),
  ],
  ['a web archive in base64', archived('base64', Buffer.from(page).toString('base64'))],
])('puts %s where the text calls for it, its tables counted on', async (_, part) => {
  const table = (word: string) => `<w:tbl>${row(word, 'b')}${row('c', 'd')}</w:tbl>`
  const body = `${table('TT')}${chunk}${paragraph('Sau')}${table('Số')}`
  expect(await linesOf(including(part, body))).toEqual([
    ...['0: TT', '0: b', '0: c', '0: d', 'Giao Sở Y tế', '1: STT', '1: Việc', 'Sau'],
    ...['2: Số', '2: b', '2: c', '2: d'],
  ])
})

it('reads plain text, and a part inside a cell as the words of the cell', async () => {
  expect(await linesOf(including('Rà soát quy hoạch'))).toEqual(['Trước', 'Rà soát quy hoạch', 'Sau'])
  const cells = `<w:tbl>${row('Việc', 'Cơ quan')}<w:tr><w:tc>${chunk}</w:tc><w:tc>${paragraph('Sở Y tế')}</w:tc></w:tr></w:tbl>`
  expect(await linesOf(including('Rà soát', cells))).toEqual([
    '0: Việc',
    '0: Cơ quan',
    '0: Rà soát',
    '0: Sở Y tế',
  ])
})

it('reads a part that holds only a picture with the text round it, and refuses a file that has hardly more', async () => {
  const drawn = zip({
    ...wordParts(paragraph('Sơ đồ')),
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="i1" Type="${office}/image" Target="a.png"/></Relationships>`,
  })
  const task = 'Giao Sở Xây dựng rà soát quy hoạch các khu công nghiệp'
  expect(await linesOf(including(drawn, paragraph(task) + chunk))).toEqual([task, 'Sơ đồ'])
  expect(await readDocument('a.docx', including(drawn))).toMatchObject({ refused: 'scanned' })
})

it('refuses a web archive without a page rather than read its code as words', async () => {
  const pictures = archived('base64', page).replace('text/html;\r\n    charset', 'image/png;\r\n    charset')
  expect(await readDocument('a.docx', including(pictures))).toMatchObject({
    ...{ refused: 'old-format', facts: { saveAs: '.docx' } },
  })
})

it('charges an included Word file with its own bytes too, whatever its list names', () => {
  const inner = Buffer.from(wordFile(paragraph('Kế hoạch')))
  const gap = 1024 * 1024
  const end = inner.byteLength - 22
  const list = inner.readUInt32LE(end + 16)
  inner.writeUInt32LE(list + gap, end + 16)
  const padded = Buffer.concat([inner.subarray(0, list), Buffer.alloc(gap), inner.subarray(list)])
  const read = (unpacked: number) => () =>
    readIncluded(padded, new IncludedRoom(0, { text: 0, unpacked }), (archive) => readDocx(archive)).text
  expect(read(2 * gap)()).toBe('Kế hoạch\n')
  expect(read(gap)).toThrow(expect.objectContaining({ code: 'too-large' }))
})

it('tells of the changes inside an included Word file', async () => {
  const inner = wordFile('<w:p><w:ins><w:r><w:t>Giao Sở Y tế</w:t></w:r></w:ins></w:p>')
  expect(await readDocument('a.docx', including(inner))).toMatchObject({
    remarks: [{ kind: 'tracked-changes', inserted: 1, deleted: 0 }],
  })
})

it('says how to save a file again whose part only Word reads, and refuses one that goes on without end', async () => {
  expect(await readDocument('a.docx', including('{\\rtf1 abc}'))).toMatchObject({
    ...{ refused: 'old-format', facts: { saveAs: '.docx' } },
  })
  expect(await readDocument('a.docx', including('x', chunk.replace('r1', 'r9')))).toMatchObject({
    refused: 'unreadable',
  })
  let nested = including('Kế hoạch')
  for (let depth = 0; depth < 4; depth++) nested = including(nested)
  expect(await readDocument('a.docx', nested)).toMatchObject({ refused: 'unreadable' })
  const often = including(`Kế hoạch${' '.repeat(7 * 1024 * 1024)}`, chunk.repeat(3))
  expect(await readDocument('a.docx', often)).toMatchObject({ refused: 'too-large' })
})
