import type { DraftBody } from '@dondoc/contracts'

/** Whether nobody can say yet whom a name means: it is unknown, several bear it, its class is empty, or whom it meant is gone. */
export function isUnplaced({ standing }: Pick<DraftBody, 'standing'>): boolean {
  return standing === 'unknown' || standing === 'ambiguous' || standing === 'empty' || standing === 'gone'
}
