import type { ReadDocument } from '@dondoc/domain/programme'
import { type Line, linesToBlocks } from './lines-to-blocks.ts'

/** '===== Trang 2 =====', '- 3 -' and a bare page number stand between pages, not in the text. */
const pageMark = /^(?:[=\-–—_* ]{3,}|[=\-–—_ ]*(?:Trang|Page)\s+\d+[^\p{L}]*|[-–— ]*\d{1,3}[-–— ]*|\f)$/iu

/** Plain text, wrapped or not, with the marks of pages that scanning leaves. */
export function readPlainText(source: string): ReadDocument {
  return linesToBlocks(source.normalize('NFC').replace(/\f/g, '\n\f\n').split('\n').map(readLine))
}

function readLine(printed: string): Line {
  const text = printed.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim()
  if (printed.includes('\f')) return { kind: 'rule', text: '' }
  if (text === '') return { kind: 'blank' }
  if (pageMark.test(text)) return { kind: 'rule', text }
  const cells = /^\|(.*)\|$/u.exec(text) ?? / \| .* \| /u.exec(text)
  if (cells) return { kind: 'cells', cells: (cells[1] ?? text).split('|').map((cell) => cell.trim()) }
  const bullet = /^([-+•●▪–*])\s+(\S.*)$/u.exec(text)
  if (bullet)
    return { kind: 'item', text: bullet[2] ?? '', marker: bullet[1] === '*' ? '-' : (bullet[1] ?? '-') }
  return { kind: 'words', text, hardBreak: false }
}
