import type { ReadDocument } from '@dondoc/domain/programme'
import type { IntakeRefusal } from '@dondoc/domain/refusals'
import { officeKind } from './archive/office-kind.ts'
import { openArchive } from './archive/open-archive.ts'
import { readCsv } from './csv/read-csv.ts'
import { readDocx } from './docx/read-docx.ts'
import { readHtml } from './html/read-html.ts'
import { IntakeFault } from './intake-fault.ts'
import { sniffKind } from './kinds/sniff-kind.ts'
import { looksLikeMarkdown } from './markdown/looks-like-markdown.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { refuseFile } from './refuse-file.ts'
import { decodeText } from './text/decode-text.ts'
import { isOldVietnamese } from './text/is-old-vietnamese.ts'
import { readPlainText } from './text/read-plain-text.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/** Twenty megabytes: larger than any directive, smaller than what would stall the desk. */
export const largestFile = 20 * 1024 * 1024

/**
 * A file as the text a person reads and the blocks it falls into, or the reason why it is not read. Word files, workbooks,
 * pdf and pages are known by their content; plain text is read as its name says (.md, .txt, .csv). Never throws for a bad
 * file.
 */
export async function readDocument(
  fileName: string,
  bytes: Uint8Array,
): Promise<ReadDocument | IntakeRefusal> {
  if (bytes.byteLength === 0) return refuseFile('empty-file', fileName)
  if (bytes.byteLength > largestFile)
    return refuseFile('too-large', fileName, { bytes: bytes.byteLength, limit: largestFile })
  try {
    const read = await readAsItIs(fileName, bytes)
    if (!/\p{L}/u.test(read.text)) throw new IntakeFault('no-text')
    if (isOldVietnamese(read.text)) throw new IntakeFault('not-unicode')
    return read
  } catch (error) {
    if (!(error instanceof IntakeFault)) throw error
    return refuseFile(error.code, fileName, error.facts)
  }
}

async function readAsItIs(fileName: string, bytes: Uint8Array): Promise<ReadDocument> {
  const sniffed = sniffKind(bytes)
  if (sniffed === 'pdf') return readPdf(bytes)
  if (sniffed === 'zip') {
    const archive = openArchive(bytes)
    return officeKind(archive) === 'docx' ? readDocx(archive) : readXlsx(archive)
  }
  const kind = kindOf(fileName)
  if (binaryKinds.has(kind) && sniffed !== 'html') throw new IntakeFault('unreadable')
  const read = sniffed === 'html' ? readHtml : textReaders[kind]
  if (!read) throw new IntakeFault('unsupported-kind', { kind })
  return read(decodeText(bytes))
}

const binaryKinds = new Set(['docx', 'doc', 'xlsx', 'xls', 'pdf'])
const textReaders: Readonly<Record<string, (text: string) => ReadDocument>> = {
  md: readMarkdown,
  markdown: readMarkdown,
  txt: readText,
  text: readText,
  html: readHtml,
  htm: readHtml,
  csv: readCsv,
  tsv: readCsv,
}

/** Converters save Markdown under the name of plain text too. */
function readText(text: string): ReadDocument {
  return looksLikeMarkdown(text) ? readMarkdown(text) : readPlainText(text)
}

/** The name's ending, lower case: 'Kế hoạch 12.DOCX' is 'docx'; empty where there is none. */
function kindOf(fileName: string): string {
  return /\.([\p{L}\p{N}]{1,10})$/u.exec(fileName.trim())?.[1]?.toLowerCase() ?? ''
}
