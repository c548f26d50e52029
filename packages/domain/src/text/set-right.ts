import { foldSlips } from './fold-slips.ts'
import { foldTones } from './fold-tones.ts'
import { rememberRecent } from './remember-recent.ts'
import { restoreWords } from './restore-words.ts'

/**
 * Text as rules read it: tone marks in one place, the slips of scanning and lost marks set right. Every letter keeps its
 * place, so that an offset found in it holds in the text, which must be NFC; what is shown is always the text itself.
 */
export const setRight = rememberRecent((text) => restoreWords(foldSlips(foldTones(text))))
