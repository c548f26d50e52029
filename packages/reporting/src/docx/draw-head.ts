import { BorderStyle, convertMillimetersToTwip, type Paragraph, type Table } from 'docx'
import type { DocumentHead, DocumentTitle } from '../document/report-document.ts'
import { centredLine, point } from './line.ts'
import { sideBySide } from './side-by-side.ts'
import { bodySize } from './text-run.ts'

const leftWidth = 73
const rightWidth = 92

/**
 * The width of 'ĐẢNG CỘNG SẢN VIỆT NAM' in 15-point bold Times is 207 points, and the rule under it is as long; a little more,
 * since where Times is missing its stand-in takes wider letters for Ả, Ộ and Ệ and must not break the line.
 */
const partyTitleWidth = 220

const subjectIndent = convertMillimetersToTwip(10)

/** The issuing body on the left, the Party's title on the right, then number and place with date on one level. */
export function drawHead(head: DocumentHead): Table {
  return sideBySide({
    widths: [leftWidth, rightWidth],
    rows: [
      [drawIssuer(head), [drawPartyTitle(head.party)]],
      [
        [centredLine(head.number, { size: bodySize })],
        [centredLine(head.placeAndDate, { size: bodySize, italic: true })],
      ],
    ],
  })
}

function drawIssuer({ superior, issuer }: DocumentHead): Paragraph[] {
  const own = centredLine(issuer, { size: bodySize, bold: true })
  const star = centredLine('*', { size: bodySize })
  return superior ? [centredLine(superior, { size: bodySize }), own, star] : [own, star]
}

function drawPartyTitle(party: string): Paragraph {
  const indent = Math.round((convertMillimetersToTwip(rightWidth) - partyTitleWidth * point) / 2)
  return centredLine(
    party,
    { size: 15, bold: true },
    {
      indent: { left: indent, right: indent },
      border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    },
  )
}

/** The type name, what it is about, and the five hyphens below. */
export function drawTitle({ type, subject }: DocumentTitle): Paragraph[] {
  return [
    centredLine(type, { size: 16, bold: true }, { spacing: { before: 18 * point, after: 0 } }),
    ...subject.map((line) =>
      centredLine(
        line,
        { size: bodySize, bold: true },
        { indent: { left: subjectIndent, right: subjectIndent } },
      ),
    ),
    centredLine('-----', { size: bodySize }, { spacing: { before: 0, after: 12 * point } }),
  ]
}
