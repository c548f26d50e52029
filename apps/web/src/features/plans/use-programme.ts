import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { useAsOf } from '../../session/use-as-of.ts'

/** The programmes, and the one that is asked for: the first where none is. */
export function useProgramme(asked: string | undefined) {
  const { asOf } = useAsOf()
  const list = useQuery(trpc.programmes.list.queryOptions({ asOf }))
  const programmes = list.data ?? []
  const chosen = programmes.find(({ id }) => id === asked) ?? programmes[0]
  return { list, programmes, programmeId: chosen?.id }
}
