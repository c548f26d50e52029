import type { StoredReading } from '@dondoc/database'
import { draftProgramme } from '@dondoc/domain/programme'
import { isRefusal } from '@dondoc/domain/refusals'
import { readDocument } from '@dondoc/intake'

export interface RefusedReading {
  readonly refusal: { readonly code: string; readonly facts: Record<string, string | number | null> }
}

/** A file read into a draft of a programme, or why it is not read. */
export async function readFile(fileName: string, bytes: Uint8Array): Promise<StoredReading | RefusedReading> {
  const read = await readDocument(fileName, bytes)
  if (isRefusal(read)) return { refusal: { code: read.refused, facts: { ...read.facts } } }
  return { text: read.text, blocks: read.blocks, reading: draftProgramme(read) }
}
