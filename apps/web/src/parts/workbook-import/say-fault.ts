import type { RefusalCode } from '@dondoc/contracts'
import { type CellFaultCode, isCellFault } from '@dondoc/domain/sheets'
import type { Words } from '../../words/use-words.ts'
import { sayRefusal } from '../say/say-refusal.ts'

interface Fault {
  readonly code: CellFaultCode | RefusalCode
  readonly facts: Readonly<Record<string, string | number | null>>
}

/** The sentence of a fault: of a cell, or the refusal of what its row asks for, with what can be done about it in a file. */
export function sayFault(t: Words, { code, facts }: Fault): string {
  if (isCellFault(code)) return t(`sheets.fault.${code}`)
  if (code === 'document-unclear' || code === 'document-stale')
    return t(`sheets.refused.${code}`, { replace: facts })
  return sayRefusal(t, { code, facts })
}
