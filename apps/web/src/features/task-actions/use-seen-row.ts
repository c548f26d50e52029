import type { RegisterRow } from '@dondoc/contracts'
import { useState } from 'react'

interface SeenRow {
  readonly seen: RegisterRow
  /** Takes the newest row, and the next one where the newest has not come yet. */
  readonly goOn: () => void
}

/** The row as it stood when the form was opened; a live change does not slip under what is being typed. */
export function useSeenRow(row: RegisterRow): SeenRow {
  const [seen, setSeen] = useState(row)
  const [isAwaited, setAwaited] = useState(false)
  if (isAwaited && row.version !== seen.version) {
    setSeen(row)
    setAwaited(false)
  }
  return {
    seen,
    goOn: () => {
      setAwaited(row.version === seen.version)
      setSeen(row)
    },
  }
}
