import type { ComboboxItem, OptionsFilter } from '@mantine/core'
import { wordMatcher } from '../search/word-matcher.ts'

/** Options found with or without diacritics; a group is shown with those of it that fit. */
export const fitOptions: OptionsFilter = ({ options, search, limit }) => {
  const matches = wordMatcher(search)
  const fits = (option: ComboboxItem) => matches(option.label)
  return options
    .map((option) => ('group' in option ? { ...option, items: option.items.filter(fits) } : option))
    .filter((option) => ('group' in option ? option.items.length > 0 : fits(option)))
    .slice(0, limit)
}
