import type { DocumentLine } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { sayDocumentName } from '../../parts/say/say-document.ts'
import { useWords } from '../../words/use-words.ts'

interface DocumentPickerProps {
  /** The document that cannot be picked. */
  readonly without: string
  readonly picked: DocumentLine | null
  readonly onPick: (document: DocumentLine | null) => void
  readonly error: string | null
}

/** Finds a document of the register by any of its words. */
export function DocumentPicker({ without, picked, onPick, error }: DocumentPickerProps) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words, 250)
  const { data } = useQuery(
    trpc.documents.list.queryOptions(
      { search: picked && asked === label(picked) ? '' : asked, pageSize: 20 },
      { placeholderData: keepPreviousData },
    ),
  )
  const found = (data?.rows ?? []).filter(({ id }) => id !== without)
  const shown = picked && !found.some(({ id }) => id === picked.id) ? [picked, ...found] : found

  function label(document: DocumentLine): string {
    return [sayDocumentName(t, document), document.date && writeDay(document.date)]
      .filter(Boolean)
      .join(' · ')
  }

  return (
    <Select
      label={t('documents.end.by')}
      placeholder={t('documents.end.byHint')}
      withAsterisk
      searchable
      autoFocus
      data-autofocus
      // The server has searched already, in more than the label.
      filter={({ options }) => options}
      nothingFoundMessage={t('documents.end.byNone')}
      searchValue={words}
      onSearchChange={setWords}
      value={picked?.id ?? null}
      onChange={(id) => onPick(shown.find((one) => one.id === id) ?? null)}
      data={shown.map((one) => ({ value: one.id, label: label(one) }))}
      error={error}
    />
  )
}
