import type { AddWorksheetOptions } from 'exceljs'

/** Sizes of paper by the numbers that a workbook calls them. */
const a4: number = 9
const a3: number = 8
/** What one page of A4 across holds, in letters, before the print becomes too small to read. */
const readableOnA4 = 200

/** A sheet on paper: across, all columns on one page, on A3 where there are many; its headings and the page's number on every page. */
export function toBePrinted(
  columns: readonly { readonly width: number }[],
  headRow: number,
): Pick<Partial<AddWorksheetOptions>, 'pageSetup' | 'headerFooter'> {
  const letters = columns.reduce((sum, { width }) => sum + width, 0)
  return {
    pageSetup: {
      ...{ orientation: 'landscape', paperSize: letters > readableOnA4 ? a3 : a4 },
      ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headRow}:${headRow}` },
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&R&P/&N' },
  }
}
