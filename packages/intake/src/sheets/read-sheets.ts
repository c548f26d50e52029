import type { IntakeRefusal } from '@dondoc/domain/refusals'
import { officeKind } from '../archive/office-kind.ts'
import { openArchive } from '../archive/open-archive.ts'
import { IntakeFault } from '../intake-fault.ts'
import { sniffKind } from '../kinds/sniff-kind.ts'
import { largestFile } from '../read-document.ts'
import { refuseFile } from '../refuse-file.ts'
import { readWorkbook, type Sheet } from '../xlsx/read-workbook.ts'

export type { Sheet } from '../xlsx/read-workbook.ts'

/**
 * The sheets of a workbook cell by cell, hidden ones too, or the reason why it is not read: one of them is that it unpacks to
 * more bytes than the caller expects.
 */
export function readSheets(
  fileName: string,
  bytes: Uint8Array,
  largestUnpacked: number,
): Sheet[] | IntakeRefusal {
  if (bytes.byteLength === 0) return refuseFile('empty-file', fileName)
  if (bytes.byteLength > largestFile)
    return refuseFile('too-large', fileName, { bytes: bytes.byteLength, limit: largestFile })
  try {
    if (sniffKind(bytes) !== 'zip') throw new IntakeFault('unsupported-kind')
    const archive = openArchive(bytes, largestUnpacked)
    if (officeKind(archive) !== 'xlsx') throw new IntakeFault('unsupported-kind')
    return readWorkbook(archive)
  } catch (error) {
    if (!(error instanceof IntakeFault)) throw error
    return refuseFile(error.code, fileName, error.facts)
  }
}
