import { rememberRecent } from './remember-recent.ts'
import { setRight } from './set-right.ts'

/**
 * Text for comparing by rule: lower case, tone marks in one place, every blank a plain blank, every dash a hyphen,
 * the slips of scanning set right. It is as
 * long as the text, which must be NFC, so an offset found in one holds in the other.
 */
export const comparableText = rememberRecent((text) => {
  const even = setRight(text)
    .replace(/[\s\u00a0]/gu, ' ')
    .replace(/[–—−]/g, '-')
  const lower = even.toLowerCase()
  return lower.length === text.length ? lower : even.replace(/[A-ZÀ-Ỹ]/g, (letter) => letter.toLowerCase())
})
