import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { useAsOf } from '../../session/use-as-of.ts'

const route = getRouteApi('/office/van-ban/$documentId')

export function useDocument() {
  const { asOf } = useAsOf()
  const { documentId } = route.useParams()
  return useQuery(
    trpc.documents.show.queryOptions({ documentId, asOf }, { placeholderData: keepPreviousData }),
  )
}
