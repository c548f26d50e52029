import { type BodyClass, bodyClasses } from './body-classes.ts'
import { nameKey } from './name-key.ts'

/** A class as a document names it: which, and the key of the words that say whose; null where it does not say. */
export interface NamedClass {
  readonly bodyClass: BodyClass
  readonly owner: string | null
}

const ALL = nameKey('các')
const PHRASES = bodyClasses
  .flatMap((bodyClass) => bodyClass.words.map((words) => ({ words: nameKey(words), bodyClass })))
  .toSorted((a, b) => b.words.length - a.words.length)
const SEPARATOR = new RegExp(`^(?:[,;] (?:${nameKey('và')} )?|${nameKey('và')} )`)
const UNTIL_SEPARATOR = new RegExp(`^(.*?)(?=[,;] | ${nameKey('và')} |$)`)
const BELONGING = new RegExp(`^(?:${['của', 'trực thuộc', 'thuộc', 'trong'].map(nameKey).join('|')}) `)

/**
 * The classes named by words such as 'Các huyện ủy, thị ủy, thành ủy và đảng ủy trực thuộc Tỉnh ủy', in that order; null where
 * the words do not begin with 'các' or any part of them is no class of the table.
 */
export function readBodyClasses(printedName: string): NamedClass[] | null {
  const key = nameKey(printedName)
  if (!key.startsWith(`${ALL} `)) return null
  const classes: NamedClass[] = []
  let rest = key
  while (rest !== '') {
    const part = rest.startsWith(`${ALL} `) ? rest.slice(ALL.length + 1) : rest
    const phrase = PHRASES.find(({ words }) => part === words || /^[ ,;]/.test(after(part, words)))
    if (!phrase) return null
    const said = after(part, phrase.words).replace(/^ /, '')
    const owner = UNTIL_SEPARATOR.exec(SEPARATOR.test(said) ? '' : said)?.[1] ?? ''
    classes.push({ bodyClass: phrase.bodyClass, owner: owner.replace(BELONGING, '') || null })
    rest = said.slice(owner.length).trimStart().replace(SEPARATOR, '')
  }
  return classes
}

/** What follows the words, or '' where the text does not begin with them. */
function after(text: string, words: string): string {
  return text.startsWith(words) ? text.slice(words.length) : ''
}
