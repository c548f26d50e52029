/** The words in NFC, each run of blanks and line breaks as one blank, ends trimmed. */
export function cleanSpaces(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim()
}
