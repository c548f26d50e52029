import fc from 'fast-check'
import { expect, it } from 'vitest'
import { largestFile, readDocument } from './read-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

it.each([
  ['an empty file', 'a.md', new Uint8Array(), 'empty-file'],
  ['blanks only', 'a.txt', bytes(' \n\n \t'), 'no-text'],
  ['figures only', 'a.txt', bytes('12 34\n'), 'no-text'],
  ['a kind that is not read', 'a.pdf', bytes('%PDF-1.7'), 'unsupported-kind'],
  ['an old Word file', 'a.doc', bytes('x'), 'unsupported-kind'],
  ['a name without an ending', 'Kế hoạch', bytes('x'), 'unsupported-kind'],
  ['a picture called text', 'a.txt', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'unreadable'],
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
