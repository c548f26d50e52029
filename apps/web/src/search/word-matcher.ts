import { foldForSearch } from '@dondoc/domain/text'

/** Says whether every one of the words, with or without diacritics, stands somewhere in a text. */
export function wordMatcher(words: string): (text: string) => boolean {
  const wanted = foldForSearch(words).split(' ')
  return (text) => {
    const folded = foldForSearch(text)
    return wanted.every((word) => folded.includes(word))
  }
}
