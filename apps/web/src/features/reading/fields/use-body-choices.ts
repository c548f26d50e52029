import type { LocalDate } from '@dondoc/domain/days'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { trpc } from '../../../connection/trpc.ts'
import { useSession } from '../../../session/session-context.ts'
import type { BodyChoice } from '../reading-facts.ts'

/** The organisations of the day the document was received; two of one name carry the name of their superior. */
export function useBodyChoices(receivedOn: LocalDate | null): readonly BodyChoice[] {
  const { today } = useSession()
  const asOf = receivedOn === null || receivedOn === today ? undefined : receivedOn
  const { data } = useQuery(trpc.organisations.tree.queryOptions({ asOf }, { staleTime: 300_000 }))
  return useMemo(() => {
    const nodes = data?.nodes ?? []
    const names = new Map(nodes.map(({ code, name }) => [code, name]))
    const times = Map.groupBy(nodes, ({ name }) => name)
    return nodes.map(({ code, name, parent }) => {
      const superior = parent && (times.get(name)?.length ?? 0) > 1 ? names.get(parent) : undefined
      return { value: code, label: superior ? `${name} (${superior})` : name }
    })
  }, [data])
}
