import { TextInput } from '@mantine/core'
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'

interface SearchWordsProps {
  readonly label: string
  readonly hint: string
  /** The words in the address. */
  readonly asked: string
  readonly onAsk: (words: string | undefined) => void
  readonly className?: string | undefined
}

/** The search words of a list; the list follows when the typing pauses, and `/` comes back here. */
export function SearchWords({ label, hint, asked, onAsk, className }: SearchWordsProps) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(asked)
  const sent = useRef(asked)
  const ask = useDebouncedCallback((words: string) => {
    sent.current = words
    onAsk(words.trim() || undefined)
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
      className={className}
      label={label}
      placeholder={hint}
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
