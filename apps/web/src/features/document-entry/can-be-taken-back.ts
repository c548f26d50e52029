import type { ReleasedHolder } from '@dondoc/contracts'

/** Whether a holder's release by this document still stands and nothing keeps it from being taken back. */
export function canBeTakenBack({ obstacle, takenBack }: Pick<ReleasedHolder, 'obstacle' | 'takenBack'>) {
  return obstacle === null && takenBack === null
}
