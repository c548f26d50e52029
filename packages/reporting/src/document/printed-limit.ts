import { groupDigits, writeCount } from './write-count.ts'

/** How much of a long list goes on paper; the figures hold all of it. */
export const mostRowsPrinted = 500
const mostParagraphsPrinted = 50
const mostNamesPrinted = 20

/** What stands under an appendix that shows only the first of its rows; null where it shows all. */
export function printedNote(rows: number, code: string): string | null {
  if (rows <= mostRowsPrinted) return null
  return `In ${groupDigits(mostRowsPrinted)}/${groupDigits(rows)} nhiệm vụ, nhiệm vụ chậm nhiều ngày xếp trước; toàn bộ danh mục được lưu theo mã số liệu ${code}.`
}

/** A table's caption, saying so where the table shows only the first of its rows. */
export function printedCaption(caption: string, rows: number): string {
  if (rows <= mostRowsPrinted) return caption
  return `${caption} (in ${groupDigits(mostRowsPrinted)}/${groupDigits(rows)})`
}

/** The first paragraphs, and how many more the figures hold. */
export function printedParagraphs(paragraphs: readonly string[]): string[] {
  const rest = paragraphs.length - mostParagraphsPrinted
  if (rest <= 0) return [...paragraphs]
  const words = `- Và ${writeCount(rest)} nội dung khác được lưu theo mã số liệu của báo cáo.`
  return [...paragraphs.slice(0, mostParagraphsPrinted), words]
}

/** The first names, and how many more there are: 'a, b và 12 … khác'. */
export function printedNames(
  names: readonly string[],
  { separator, noun }: { separator: string; noun: string },
): string {
  const rest = names.length - mostNamesPrinted
  if (rest <= 0) return names.join(separator)
  return `${names.slice(0, mostNamesPrinted).join(separator)} và ${writeCount(rest)} ${noun} khác`
}
