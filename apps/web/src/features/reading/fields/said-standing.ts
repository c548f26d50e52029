import type { DraftBody } from '@dondoc/contracts'
import { isRenamed } from './is-renamed.ts'

/** How the screen heads a printed name: as it stands, or, of a name borne before the day of receipt, what became of it. */
export function saidStanding({
  standing,
  absent: [former],
}: Pick<DraftBody, 'standing' | 'absent'>): DraftBody['standing'] | 'ended' | 'renamed' {
  if (standing !== 'unknown' || !former) return standing
  return isRenamed(former) ? 'renamed' : 'ended'
}
