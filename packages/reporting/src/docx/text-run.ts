import { TextRun } from 'docx'

export interface Face {
  /** Points. */
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
}

export const bodySize = 14

/** Words in one face; characters that Word cannot hold become blanks. */
export function textRun(text: string, { size, bold, italic, underline }: Face): TextRun {
  return new TextRun({
    text: text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' '),
    size: size * 2,
    bold,
    italics: italic,
    underline: underline ? {} : undefined,
  })
}
