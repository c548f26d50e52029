import type { ReadDocument } from '@dondoc/domain/programme'
import { gatherHtmlTables } from '../html/html-tables.ts'
import { gatherSpreadTables } from '../html/spread-tables.ts'
import { type Line, linesToBlocks } from '../text/lines-to-blocks.ts'
import { isPageMark } from '../text/page-mark.ts'
import { readBullet } from '../text/read-bullet.ts'
import { gatherGridTables } from './gather-grid-tables.ts'
import { stripMarkdown } from './strip-markdown.ts'

/**
 * Markdown as converters make it from directives: emphasis that CommonMark would not see ('**1. **Sở'), numbers that are the
 * document's own and not list counters, paragraphs wrapped or not. So it is read line by line, not by a Markdown library,
 * which would renumber lists and lose the place of words.
 */
export function readMarkdown(source: string): ReadDocument {
  const lines = gatherHtmlTables(source.normalize('NFC')).flatMap((part) =>
    typeof part === 'string' ? gatherSpreadTables(gatherGridTables(part.split('\n'))) : [part],
  )
  return linesToBlocks(lines.flatMap((line) => (typeof line === 'string' ? [readLine(line)] : line)))
}

/** Converters print an indented paragraph as a quotation. */
const quoted = /^\s*(?:>\s?)+(?=\s*\S)/u
/** A number or a sign that is to be no list to Markdown: '1\\. Sở Y tế', '\\- Rà soát'. */
const escaped = /^(\s*(?:\*{1,2})?(?:\d{1,3})?)\\([-+*.)])/u

function readLine(printed: string): Line {
  const line = printed
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .replace(quoted, '')
    .replace(escaped, '$1$2')
  const trimmed = line.trim()
  if (/^\*{2}\s+\*{2}$/.test(trimmed)) return { kind: 'blank' }
  if (/^[|*_\s#]*$/.test(trimmed) && !/^(?:[*_] ?){3,}$/.test(trimmed)) return { kind: 'blank' }
  if (isPageMark(trimmed)) return { kind: 'rule', text: trimmed }
  if (/^\|?[\s:|-]*-{3,}[\s:|-]*\|?$/.test(trimmed) && trimmed.includes('|'))
    return { kind: 'cells', cells: [] }
  if (isRow(trimmed)) return { kind: 'cells', cells: splitCells(trimmed) }
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(trimmed)
  if (heading) return asHeading(heading[1]?.length ?? 1, stripMarkdown(heading[2] ?? ''))
  if (/^<sup>\s*\(?\d{1,3}\)?\s*<\/sup>|^\[\^[^\]]{1,20}\]:/.test(trimmed))
    return { kind: 'footnote', text: footnoteText(trimmed) }
  const bullet = readBullet(trimmed)
  const text = stripMarkdown(bullet?.text ?? line)
  if (text === '') return { kind: 'blank' }
  if (bullet) return { kind: 'item', text, marker: bullet.marker }
  return { kind: 'words', text, hardBreak: / {2}$|\\$/.test(printed) }
}

function asHeading(level: number, text: string): Line {
  return text === '' ? { kind: 'blank' } : { kind: 'heading', level, text }
}

function footnoteText(line: string): string {
  return stripMarkdown(line.replace(/^\[\^([^\]]{1,20})\]:/, '($1)'))
}

/** A row in its borders, or one without them that has three cells at least. */
function isRow(line: string): boolean {
  return /^\|.*\|$/.test(line) || / \| .* \| /.test(line) || / \| .*\|$/.test(line) || isLetterhead(line)
}

/** The two halves of a letterhead on one line: 'BỘ Y TẾ | CỘNG HÒA …', 'Số: 12/KH-UBND | Hà Nội, ngày …'. */
function isLetterhead(line: string): boolean {
  return / \| /.test(line) && (line === line.toUpperCase() || /^(?:Số|SỐ)\s*:/u.test(line))
}

function splitCells(row: string): string[] {
  return row
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .split(/<br\s*\/?>/i)
        .map(stripMarkdown)
        .join('\n')
        .trim(),
    )
}
