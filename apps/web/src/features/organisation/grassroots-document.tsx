import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { sayDocumentName } from '../../parts/say/say-document.ts'
import { useWords } from '../../words/use-words.ts'

interface GrassrootsDocumentProps {
  readonly documentId: string | null
  readonly onChoose: (documentId: string | null) => void
}

/** The founding decision's entry in the register of documents, found by its words. */
export function GrassrootsDocument({ documentId, onChoose }: GrassrootsDocumentProps) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const [search] = useDebouncedValue(words, 300)
  const { data } = useQuery(
    trpc.documents.list.queryOptions(
      { search: search || undefined, pageSize: 20 },
      { placeholderData: keepPreviousData },
    ),
  )
  const chosen = useQuery(
    trpc.documents.show.queryOptions({ documentId: documentId ?? '' }, { enabled: documentId !== null }),
  )
  const found = [...(chosen.data ? [chosen.data.document] : []), ...(data?.rows ?? [])]
  const options = new Map(found.map((one) => [one.id, sayDocumentName(t, one)]))
  return (
    <Select
      label={t('grassroots.fields.document')}
      description={t('grassroots.fields.documentHint')}
      searchable
      clearable
      filter={({ options: all }) => all}
      value={documentId}
      onSearchChange={setWords}
      onChange={onChoose}
      data={[...options].map(([value, label]) => ({ value, label }))}
    />
  )
}
