import type { DraftMoment } from '@dondoc/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { trpc } from '../../../connection/trpc.ts'

/** The draft with what the registers say of it, which takes longer to find than an edit may wait. */
export function useRegisterFindings(draftId: string, at: DraftMoment, isOpen: boolean): DraftMoment {
  const { data } = useQuery(
    trpc.drafts.registerFindings.queryOptions(
      { draftId },
      { enabled: isOpen, staleTime: 60_000, placeholderData: keepPreviousData },
    ),
  )
  return useMemo(() => {
    if (!data || data.length === 0) return at
    const findings = [...at.findings, ...data].toSorted((a, b) => a.source.from - b.source.from)
    return { ...at, findings }
  }, [at, data])
}
