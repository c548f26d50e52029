import type { ReadDocument } from '@dondoc/domain/programme'
import { officeKind } from '../archive/office-kind.ts'
import { type Archive, openArchive } from '../archive/open-archive.ts'
import { readHtml } from '../html/read-html.ts'
import { pageOfWebArchive } from '../html/web-archive.ts'
import { IntakeFault } from '../intake-fault.ts'
import { sniffKind } from '../kinds/sniff-kind.ts'
import { decodeText } from '../text/decode-text.ts'
import { readPlainText } from '../text/read-plain-text.ts'
import type { IncludedRoom } from './included-room.ts'

/**
 * A part that Word puts into the text when it opens the file (w:altChunk): another Word file, a page, a web archive or plain
 * text. Throws an IntakeFault: old-format where only Word reads the part, so that the file is to be saved again.
 */
export function readIncluded(
  bytes: Uint8Array,
  room: IncludedRoom,
  readDocx: (archive: Archive, room: IncludedRoom) => ReadDocument,
): ReadDocument {
  const kind = sniffKind(bytes)
  if (kind === 'pdf') throw new IntakeFault('old-format', { saveAs: '.docx' })
  if (kind !== 'zip') {
    room.take('text', bytes.byteLength)
    return readText(bytes)
  }
  const archive = openArchive(bytes, room.unpacked)
  room.take('unpacked', bytes.byteLength + archive.unpacked)
  if (officeKind(archive) !== 'docx') throw new IntakeFault('old-format', { saveAs: '.docx' })
  return readDocx(archive, room.deeper())
}

function readText(bytes: Uint8Array): ReadDocument {
  const page = pageOfWebArchive(bytes)
  if (page) return readHtml(decodeText(page))
  const text = decodeText(bytes)
  return /^\s*</u.test(text) ? readHtml(text) : readPlainText(text)
}
