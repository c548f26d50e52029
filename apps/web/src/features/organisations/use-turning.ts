import type { LocalDate } from '@dondoc/domain/days'
import { useEffect, useState } from 'react'

const restMs = 600

/** True from asking for another day until its lines have come to rest, so that only then they move calmly. */
export function useTurning(asked: LocalDate, shown: LocalDate | undefined): boolean {
  const [settled, setSettled] = useState(asked)
  useEffect(() => {
    if (shown !== asked) return
    const rest = setTimeout(() => setSettled(asked), restMs)
    return () => clearTimeout(rest)
  }, [asked, shown])
  return settled !== asked
}
