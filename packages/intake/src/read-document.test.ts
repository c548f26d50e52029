import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { largestFile, readDocument } from './read-document.ts'
import { paragraph, wordFile } from './testing/word-file.ts'
import { zip } from './testing/zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

/** The box of an Office file from before 2007, with the name of one of its streams in UTF-16. */
const oldOffice = (stream: string) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(500),
      Buffer.from(stream, 'utf16le'),
    ]),
  )
const tcvn3 = latin(
  'Céng hßa x· héi chñ nghÜa ViÖt Nam. Thùc hiÖn nhiÖm vô n¨m 2003, tr\u00adíc ngµy 15 th¸ng 6.',
)
const vni = bytes('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Thöïc hieän nhieäm vuï naêm 2003 cuûa caùc sôû.')

it.each([
  ['an empty file', 'a.md', new Uint8Array(), 'empty-file'],
  ['blanks only', 'a.txt', bytes(' \n\n \t'), 'no-text'],
  ['figures only', 'a.txt', bytes('12 34\n'), 'no-text'],
  ['a kind that is not read', 'a.pptx', zip({ 'ppt/presentation.xml': '<p/>' }), 'unsupported-kind'],
  ['an old Word file, whatever it is called', 'a.docx', oldOffice('WordDocument'), 'old-format'],
  ['an old workbook', 'a.xls', oldOffice('Workbook'), 'old-format'],
  ['rich text called a Word file', 'a.doc', bytes('{\\rtf1 Kế hoạch}'), 'old-format'],
  [
    'an OpenDocument text',
    'a.odt',
    zip({ mimetype: 'application/vnd.oasis.opendocument.text' }),
    'old-format',
  ],
  ['a Word file with a password', 'a.docx', oldOffice('EncryptedPackage'), 'encrypted'],
  ['words called an old Word file', 'a.doc', bytes('Kế hoạch'), 'unreadable'],
  ['a name without an ending', 'Kế hoạch', bytes('x'), 'unsupported-kind'],
  ['a picture called text', 'a.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'scanned'],
  ['text in letters of TCVN3', 'a.txt', tcvn3, 'not-unicode'],
  ['text in letters of VNI', 'a.md', vni, 'not-unicode'],
  ['bytes of no kind', 'a.txt', new Uint8Array([1, 2, 3, 0, 200, 201]), 'unreadable'],
  ['bytes that are no UTF-8', 'a.md', new Uint8Array([0x41, 0xc3, 0x28]), 'unreadable'],
  ['text called a Word file', 'a.docx', bytes('Kế hoạch'), 'unreadable'],
  ['half a zip', 'a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'unreadable'],
  ['21 MB', 'a.md', new Uint8Array(largestFile + 1), 'too-large'],
])('refuses %s', async (_, name, content, code) => {
  expect(await readDocument(name, content)).toMatchObject({ refused: code, facts: { file: name } })
})

it('never throws, and every block stands where it says', async () => {
  const marks = fc.constantFrom(
    '# ',
    '- ',
    '| a | b |\n',
    '**',
    '\n',
    '\n\n',
    '1. ',
    '(1) ',
    '<sup>(1)</sup> ',
    '---\n',
    'Sở Nội vụ ',
    'é',
    '\u0000',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(marks, fc.string())),
      fc.constantFrom('a.md', 'a.txt', 'a.html', 'a.docx'),
      async (parts, name) => {
        const read = await readDocument(name, bytes(parts.join('')))
        if ('refused' in read) return
        for (const { text, range } of read.blocks) expect(read.text.slice(range.from, range.until)).toBe(text)
      },
    ),
  )
})

it('reads 10 MB in bounded time', async () => {
  const line =
    '- Chủ trì, phối hợp với các cơ quan liên quan xây dựng kế hoạch (hoàn thành trong năm 2025).\n'
  const read = await readDocument('a.md', bytes(line.repeat(90_000)))
  expect('blocks' in read && read.blocks.length).toBe(90_000)
}, 20_000)

it('reads a file by what it holds, whatever its name says', async () => {
  const page = bytes('<!DOCTYPE html><html><body><p>Kế hoạch <b>số 5</b></p></body></html>')
  const word = wordFile(paragraph('Kế hoạch số 5'))
  for (const [name, content] of [
    ['a.doc', page],
    ['a.txt', page],
    ['Kế hoạch', word],
    ['a.txt', word],
  ] as const)
    expect(await readDocument(name, content)).toMatchObject({ text: 'Kế hoạch số 5\n' })
})

it('says as what to save an old file', async () => {
  expect(await readDocument('a.xls', oldOffice('Workbook'))).toMatchObject({ facts: { saveAs: '.xlsx' } })
  expect(await readDocument('a.doc', oldOffice('WordDocument'))).toMatchObject({ facts: { saveAs: '.docx' } })
})
