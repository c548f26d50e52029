import type { ReadDocument } from '@dondoc/domain/programme'
import { firstLines } from './first-lines.ts'
import { gatherListedTables } from './gather-listed-tables.ts'
import { gatherSpacedTables } from './gather-spaced-tables.ts'
import { type Line, linesToBlocks } from './lines-to-blocks.ts'
import { isPageMark } from './page-mark.ts'
import { readBullet } from './read-bullet.ts'

/** Plain text, wrapped or not, with the marks of pages that scanning leaves. */
export function readPlainText(source: string): ReadDocument {
  const printed = gatherListedTables(
    gatherSpacedTables(source.normalize('NFC').replace(/\f/g, '\n\f\n').split('\n')),
  )
  const first = firstLines(printed)
  return linesToBlocks(
    printed.map((text, i) => {
      const line = readLine(text)
      return line.kind === 'words' && first.has(i) ? { ...line, opens: true } : line
    }),
  )
}

function readLine(printed: string): Line {
  const tabbed = tabbedCells(printed)
  if (tabbed) return { kind: 'cells', cells: tabbed }
  const text = printed.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim()
  if (printed.includes('\f')) return { kind: 'rule', text: '' }
  if (text === '') return { kind: 'blank' }
  if (isPageMark(text)) return { kind: 'rule', text }
  const cells = /^\|(.*)\|$/u.exec(text) ?? / \| .* \| /u.exec(text)
  if (cells) return { kind: 'cells', cells: (cells[1] ?? text).split('|').map((cell) => cell.trim()) }
  const bullet = readBullet(text)
  if (bullet) return { kind: 'item', ...bullet }
  return { kind: 'words', text, hardBreak: false }
}

/** A row whose cells a copy parted by tabs: three of them at least, for one tab only sets a paragraph in. */
function tabbedCells(printed: string): string[] | null {
  const cells = printed.trim().split('\t')
  return cells.length > 2 && cells.filter((cell) => cell.trim() !== '').length > 2
    ? cells.map((cell) => cell.trim())
    : null
}
