import type { DraftBody } from '@dondoc/contracts'

/** Whether nobody can say yet whom a printed name means: it is unknown, or several bear it, or its class is empty. */
export function isUnplaced({ standing }: Pick<DraftBody, 'standing'>): boolean {
  return standing === 'unknown' || standing === 'ambiguous' || standing === 'empty'
}
