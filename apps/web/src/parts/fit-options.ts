import type { OptionsFilter } from '@mantine/core'
import { wordMatcher } from '../search/word-matcher.ts'

/** Options found with or without diacritics. */
export const fitOptions: OptionsFilter = ({ options, search, limit }) => {
  const fits = wordMatcher(search)
  return options.filter((option) => !('label' in option) || fits(String(option.label))).slice(0, limit)
}
