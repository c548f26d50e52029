import type { SuccessorCandidate } from '@dondoc/contracts'
import type { Structure } from '@dondoc/domain/organisations'

/** A body that may go on, with its superior. */
export function candidateView({ organisations }: Structure, code: string): SuccessorCandidate {
  const body = organisations.get(code)
  const under = organisations.get(body?.parent ?? '')?.name ?? null
  return { code, name: body?.name ?? code, under }
}
