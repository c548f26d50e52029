import { officeKind } from '../archive/office-kind.ts'
import { openArchive } from '../archive/open-archive.ts'
import { IntakeFault } from '../intake-fault.ts'
import { sniffKind } from './sniff-kind.ts'

export type ProofKind = 'pdf' | 'docx' | 'xlsx'

/** What a file sent as proof is by its content, whatever its name says; null where it is none of these or carries macros. */
export function proofKind(bytes: Uint8Array): ProofKind | null {
  try {
    const kind = sniffKind(bytes)
    if (kind === 'pdf') return 'pdf'
    return kind === 'zip' ? plainOfficeKind(bytes) : null
  } catch (error) {
    if (error instanceof IntakeFault) return null
    throw error
  }
}

function plainOfficeKind(bytes: Uint8Array): ProofKind | null {
  const archive = openArchive(bytes)
  const macros = ['word/vbaProject.bin', 'xl/vbaProject.bin'].some((part) => archive.has(part))
  return macros ? null : officeKind(archive)
}
