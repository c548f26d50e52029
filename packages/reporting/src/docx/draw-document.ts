import { Document, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx'
import type { ReportDocument } from '../document/report-document.ts'
import { drawAppendix } from './draw-appendix.ts'
import { drawBlock } from './draw-block.ts'
import { drawClosing } from './draw-closing.ts'
import { drawHead, drawTitle } from './draw-head.ts'
import { centredLine, endOfSection } from './line.ts'
import { pageOf } from './page.ts'
import { bodySize, textRun } from './text-run.ts'

/** The report as Word holds it: the paper itself, then each appendix across on pages of its own. */
export function drawDocument(report: ReportDocument): Document {
  return new Document({
    title: [report.title.type, ...report.title.subject].join(' '),
    subject: report.codeLine,
    creator: 'Dondoc',
    lastModifiedBy: 'Dondoc',
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: bodySize * 2, color: '000000', language: { value: 'vi-VN' } },
        },
      },
    },
    sections: [
      section(report, 'upright', [
        drawHead(report.head),
        ...drawTitle(report.title),
        ...report.blocks.flatMap((block, index) => drawBlock(block, index === report.blocks.length - 1)),
        centredLine('', { size: bodySize }, { keepNext: true }),
        drawClosing(report.closing),
        endOfSection(),
      ]),
      ...report.appendices.map((appendix) => section(report, 'across', drawAppendix(appendix))),
    ],
  })
}

function section(
  { codeLine }: ReportDocument,
  orientation: 'upright' | 'across',
  children: ISectionOptions['children'],
): ISectionOptions {
  return {
    properties: pageOf(orientation),
    headers: {
      default: new Header({ children: [pageNumber()] }),
      first: new Header({ children: [new Paragraph({})] }),
    },
    footers: {
      default: new Footer({ children: [foot(codeLine)] }),
      first: new Footer({ children: [foot(codeLine)] }),
    },
    children,
  }
}

function pageNumber(): Paragraph {
  return centredLine(
    '',
    { size: bodySize },
    { children: [new TextRun({ children: [PageNumber.CURRENT], size: bodySize * 2 })] },
  )
}

function foot(codeLine: string): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0 },
    children: [textRun(codeLine, { size: 9, italic: true })],
  })
}
