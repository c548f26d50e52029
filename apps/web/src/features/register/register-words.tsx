import { TextInput } from '@mantine/core'
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import styles from './register-words.module.css'
import { useRegisterSearch } from './use-register-search.ts'

/** The search words; the list follows when the typing pauses, and `/` comes back here. */
export function RegisterWords() {
  const { t } = useWords()
  const { search, change } = useRegisterSearch()
  const input = useRef<HTMLInputElement>(null)
  const asked = search.search ?? ''
  const [typed, setTyped] = useState(asked)
  const sent = useRef(asked)
  const ask = useDebouncedCallback((words: string) => {
    sent.current = words
    change({ search: words.trim() || undefined }, true)
  }, 300)

  // The address may change without typing here: a link, the way back, all filters cleared.
  useEffect(() => {
    if (asked !== sent.current.trim()) setTyped(asked)
    sent.current = asked
  }, [asked])

  useHotkeys([['/', () => input.current?.focus()]])

  return (
    <TextInput
      ref={input}
      type="search"
      className={styles.words}
      label={t('register.search')}
      placeholder={t('register.searchHint')}
      leftSection={<IconSearch size={16} aria-hidden />}
      maxLength={200}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        ask(event.currentTarget.value)
      }}
    />
  )
}
