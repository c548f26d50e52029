import { AlignmentType, convertMillimetersToTwip, LineRuleType, Paragraph, type Table } from 'docx'
import type { Block } from '../document/report-document.ts'
import { drawTable } from './draw-table.ts'
import { centredLine, point } from './line.ts'
import { bodySize, textRun } from './text-run.ts'

const firstLine = convertMillimetersToTwip(10)
const spacing = { before: 0, after: 6 * point, line: 18 * point, lineRule: LineRuleType.EXACT }

/**
 * The body of a Party paper: 14 points, first line in by 10 mm, 6 points between paragraphs, lines exactly 18 points
 * apart. The last paragraph stays with the signature, which may not stand on a page alone.
 */
export function drawBlock(block: Block, isLast = false): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [drawParagraph(block.text, { bold: true, keepNext: true })]
    case 'clause':
      return [drawParagraph(block.text, { bold: true, keepNext: true })]
    case 'paragraph':
      return [drawParagraph(block.text, { bold: false, keepNext: isLast })]
    case 'table':
      return [
        centredLine(
          block.caption,
          { size: 13, bold: true },
          { keepNext: true, spacing: { before: 6 * point, after: 4 * point } },
        ),
        drawTable(block.table, { header: 12, row: 12, around: 1.2 }),
        centredLine('', { size: 8 }),
      ]
  }
}

function drawParagraph(text: string, { bold, keepNext }: { bold: boolean; keepNext: boolean }): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine },
    spacing,
    keepNext,
    children: [textRun(text, { size: bodySize, bold })],
  })
}
