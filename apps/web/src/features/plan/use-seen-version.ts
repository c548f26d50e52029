import type { RefusalView } from '@dondoc/contracts'
import { useState } from 'react'

/**
 * The version of the plan on which a form was opened and, once its reader goes on from a refusal, the one whose changes that told:
 * what is recorded after it is told again before anything is overwritten.
 */
export function useSeenVersion(version: number) {
  const [seen, see] = useState(version)
  function goOn({ code, facts }: RefusalView) {
    if (code === 'stale' && typeof facts.version === 'number') see(facts.version)
  }
  return { seen, see, goOn }
}
