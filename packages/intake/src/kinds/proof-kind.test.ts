import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { proofKind } from './proof-kind.ts'

const office = (...parts: string[]) =>
  zipSync(Object.fromEntries(['[Content_Types].xml', ...parts].map((part) => [part, strToU8('<x/>')])))

test.each([
  ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
  ['a Word file', office('word/document.xml'), 'docx'],
  ['a workbook', office('xl/workbook.xml'), 'xlsx'],
  ['a Word file with macros', office('word/document.xml', 'word/vbaProject.bin'), null],
  ['a zip of anything', office('a.txt'), null],
  ['a damaged zip', strToU8('PK\u0003\u0004 nothing more'), null],
  ['a program', strToU8('MZ\u0090\u0000'), null],
  ['a page that calls itself a PDF', strToU8('<!doctype html><script>alert(1)</script>'), null],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), null],
  ['nothing', new Uint8Array(), null],
])('%s is told by its content: %o', (_name, bytes, kind) => {
  expect(proofKind(bytes)).toBe(kind)
})
