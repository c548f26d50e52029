import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph } from 'docx'
import { type Face, textRun } from './text-run.ts'

/** Twentieths of a point. */
export const point = 20

/** A centred line of the head or the closing, single spaced. */
export function centredLine(text: string, face: Face, options: Partial<IParagraphOptions> = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    run: { size: face.size * 2 },
    children: [textRun(text, face)],
    ...options,
  })
}

/** The paragraph that must stand after a table where a section ends, too low to open a page of its own. */
export function endOfSection(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: point, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  })
}
