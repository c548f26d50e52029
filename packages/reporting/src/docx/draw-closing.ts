import { Paragraph, type Table } from 'docx'
import type { Closing } from '../document/report-document.ts'
import { centredLine } from './line.ts'
import { sideBySide } from './side-by-side.ts'
import { bodySize, textRun } from './text-run.ts'

/** Between the post and the place of the name. */
const freeLines = 4

/** 'Nơi nhận' on the left; on the right authority and post, then room to sign and the line for a name left blank. */
export function drawClosing({ authority, post, recipients }: Closing): Table {
  return sideBySide({
    widths: [82, 83],
    rows: [
      [
        [
          plain('Nơi nhận:', { size: bodySize, underline: true }),
          ...recipients.map((line) => plain(line, { size: 12 })),
        ],
        [
          ...(authority ? [centredLine(authority, { size: bodySize, bold: true })] : []),
          centredLine(post, { size: bodySize }),
          ...Array.from({ length: freeLines + 1 }, () => centredLine('', { size: bodySize })),
        ],
      ],
    ],
  })
}

function plain(text: string, face: { size: number; underline?: boolean }): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0 }, children: [textRun(text, face)] })
}
