import { dayOfMonth, type LocalDate, monthOf, yearOf } from '@dondoc/domain/days'
import { type Document, Packer } from 'docx'
import { unzipSync, zipSync } from 'fflate'

/** Word bytes that depend on the document and its day alone: the library's time stamps give way to the day of issue. */
export async function writeDocx(document: Document, issuedOn: LocalDate): Promise<Uint8Array> {
  const packed = await Packer.pack(document, 'uint8array')
  const parts = unzipSync(packed)
  const core = parts['docProps/core.xml']
  if (core) parts['docProps/core.xml'] = stamped(core, issuedOn)
  return zipSync(parts, { mtime: new Date(yearOf(issuedOn), monthOf(issuedOn) - 1, dayOfMonth(issuedOn)) })
}

function stamped(core: Uint8Array, issuedOn: LocalDate): Uint8Array<ArrayBuffer> {
  const xml = new TextDecoder().decode(core)
  return new TextEncoder().encode(xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${issuedOn}T00:00:00Z`))
}
