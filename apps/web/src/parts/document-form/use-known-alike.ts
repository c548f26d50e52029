import type { FoundDocuments } from '@dondoc/contracts'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { isNamed, sentFrom, type TypedDocument } from './typed-document.ts'

/** The entries that are the document being typed, or may be, as the typing pauses. */
export function useKnownAlike(typed: TypedDocument): FoundDocuments | undefined {
  const [paused] = useDebouncedValue(typed, 300)
  const { type, symbol, issuer, date, subject } = sentFrom(paused)
  const { data } = useQuery(
    trpc.documents.find.queryOptions(
      { type: type.trim() || ' ', symbol, issuer, date, subject },
      { enabled: isNamed(paused), placeholderData: keepPreviousData },
    ),
  )
  return isNamed(typed) ? data : undefined
}
