import type { TextRange } from '@dondoc/domain/programme'
import { useEffect, useState } from 'react'
import { selectedRange } from './selected-range.ts'

/** The stretch of the document that is selected, as the selection changes. */
export function useSelectedRange(text: string): TextRange | null {
  const [range, setRange] = useState<TextRange | null>(null)
  useEffect(() => {
    const look = () => setRange(selectedRange(text))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [text])
  return range
}
