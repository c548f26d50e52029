import { likeOfficeWords, officeWords } from './office-words.ts'

/** The office's words as a tree of letters without marks: one step a letter. */
interface Step {
  readonly next: Map<number, Step>
  words: string | null
}

const blank = 32
const beyond = 0x1efa
/** The letter without its marks, in lower case, for each character of Vietnamese; a blank for every kind of blank, else 0. */
const plain = Uint16Array.from({ length: beyond }, (_, code) => {
  const bare = String.fromCharCode(code).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/u, 'd')
  if (/^\s$/u.test(bare)) return blank
  return /^[A-Za-z]$/u.test(bare) ? bare.toLowerCase().charCodeAt(0) : 0
})
const spelled = new Set([...officeWords, ...likeOfficeWords])
const root: Step = { next: new Map(), words: null }
for (const words of officeWords) {
  let step = root
  for (const letter of words) {
    const code = plainAt(letter, 0) || letter.charCodeAt(0)
    const next = step.next.get(code) ?? { next: new Map(), words: null }
    step.next.set(code, next)
    step = next
  }
  step.words ??= words
}

/** Text in which words of the office that lost marks have them again; every letter keeps its place. */
export function restoreWords(text: string): string {
  let result = ''
  let done = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const starts = !inWord
    inWord = isLetter(plainAt(text, at))
    const words = starts && inWord ? longestAt(text, at) : null
    if (words === null) continue
    const until = at + words.length
    if (!text.startsWith(words, at)) {
      result += text.slice(done, at) + restored(text.slice(at, until), words)
      done = until
    }
    at = until - 1
  }
  return done === 0 ? text : result + text.slice(done)
}

/** The longest of the words that stand at a place. */
function longestAt(text: string, from: number): string | null {
  let step = root
  let longest: string | null = null
  for (let at = from; ; at++) {
    const next = step.next.get(plainAt(text, at) || text.charCodeAt(at))
    if (!next) return longest
    step = next
    if (step.words !== null && !isLetter(plainAt(text, at + 1))) longest = step.words
  }
}

function restored(printed: string, words: string): string {
  if (spelled.has(printed.toLowerCase().replace(/\s/gu, ' '))) return printed
  return [...words].map((letter, i) => inCase(printed[i] ?? letter, letter)).join('')
}

function inCase(printed: string, letter: string): string {
  if (/\s/u.test(printed)) return printed
  return printed === printed.toLowerCase() ? letter : letter.toUpperCase()
}

function plainAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < beyond ? (plain[code] ?? 0) : 0
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}
