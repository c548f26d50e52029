import { Buffer } from 'node:buffer'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'
import { unpackedSize } from './zip-size.ts'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const cell = (text: string, merge = '') => `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(text)}</w:tc>`

it('reads paragraphs and tables with cells merged down the page', async () => {
  const document = [
    paragraph('I. NHIỆM VỤ'),
    paragraph('1. Sở Y tế xây dựng kế hoạch.'),
    '<w:tbl>',
    `<w:tr>${cell('Nhiệm vụ')}${cell('Chủ trì')}</w:tr>`,
    `<w:tr>${cell('Rà soát')}${cell('Sở Nội vụ', '<w:vMerge w:val="restart"/>')}</w:tr>`,
    `<w:tr>${cell('Báo cáo')}${cell('', '<w:vMerge/>')}</w:tr>`,
    '</w:tbl>',
  ].join('')
  const read = await readDocument('a.docx', wordFile(document))
  if ('refused' in read) throw new Error(read.refused)
  expect(read.blocks.map(({ kind, text, cell: place }) => [kind, text, place?.rowSpan ?? null])).toEqual([
    ['paragraph', 'I. NHIỆM VỤ', null],
    ['paragraph', '1. Sở Y tế xây dựng kế hoạch.', null],
    ['cell', 'Nhiệm vụ', 1],
    ['cell', 'Chủ trì', 1],
    ['cell', 'Rà soát', 1],
    ['cell', 'Sở Nội vụ', 2],
    ['cell', 'Báo cáo', 1],
  ])
})

it('refuses a Word file without words, one cut short, and one that unpacks to more than fits', async () => {
  const file = wordFile('')
  expect(await readDocument('a.docx', file)).toMatchObject({ refused: 'no-text' })
  expect(await readDocument('a.docx', file.subarray(0, file.length - 30))).toMatchObject({
    refused: 'unreadable',
  })
  expect(await readDocument('a.docx', zip({ 'word/document.xml': '<broken' }))).toMatchObject({
    refused: 'unreadable',
  })
  const bomb = zip({ 'word/document.xml': 'x' }, 300 * 1024 * 1024)
  expect(unpackedSize(bomb)).toBe(300 * 1024 * 1024)
  expect(await readDocument('a.docx', bomb)).toMatchObject({ refused: 'too-large' })
})

function wordFile(body: string): Uint8Array {
  return zip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`,
  })
}

/** A zip file whose entries are stored as they are; `claimed` is the unpacked size it states for each. */
function zip(entries: Record<string, string>, claimed?: number): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text)
    const fixed = Buffer.alloc(26)
    fixed.writeUInt16LE(20, 0)
    fixed.writeUInt32LE(crc32(content), 10)
    fixed.writeUInt32LE(content.length, 14)
    fixed.writeUInt32LE(claimed ?? content.length, 18)
    fixed.writeUInt16LE(Buffer.byteLength(name), 22)
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), fixed, Buffer.from(name), content])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fixed, place, Buffer.from(name)]),
    )
    files.push(file)
    at += file.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return new Uint8Array(Buffer.concat([...files, list, Buffer.from('PK\u0005\u0006'), end]))
}
