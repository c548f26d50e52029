import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { trpc } from '../connection/trpc.ts'

/** The organisations of today that work can go to; two of one name carry the name of their superior. */
export function useBodies(): { value: string; label: string }[] {
  const { data } = useQuery(trpc.organisations.tree.queryOptions({}, { staleTime: 300_000 }))
  return useMemo(() => {
    const nodes = (data?.nodes ?? []).filter(({ endedOn }) => endedOn === null)
    const names = new Map(nodes.map(({ code, name }) => [code, name]))
    const times = Map.groupBy(nodes, ({ name }) => name)
    return nodes.map(({ code, name, parent }) => {
      const superior = parent && (times.get(name)?.length ?? 0) > 1 ? names.get(parent) : undefined
      return { value: code, label: superior ? `${name} (${superior})` : name }
    })
  }, [data])
}
