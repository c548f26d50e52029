import type { ReadDocument } from '@dondoc/domain/programme'
import { decodeText } from './decode-text.ts'
import { type IntakeRefusal, refuseFile } from './intake-refusal.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readPlainText } from './read-plain-text.ts'

/** Twenty megabytes: larger than any directive, smaller than what would stall the desk. */
export const largestFile = 20 * 1024 * 1024

/**
 * A file as the text a person reads and the blocks it falls into, or the reason why it is not read: empty, over 20 MB, of a
 * kind that is not read (.md, .txt, .html and .docx are), damaged or not text, or without words. Never throws for a bad file.
 */
export async function readDocument(
  fileName: string,
  bytes: Uint8Array,
): Promise<ReadDocument | IntakeRefusal> {
  if (bytes.byteLength === 0) return refuseFile('empty-file', fileName)
  if (bytes.byteLength > largestFile)
    return refuseFile('too-large', fileName, { bytes: bytes.byteLength, limit: largestFile })
  const kind = kindOf(fileName)
  if (kind === 'docx') return finish(fileName, await readDocx(bytes))
  const read = textReaders[kind]
  if (!read) return refuseFile('unsupported-kind', fileName, { kind })
  const text = decodeText(bytes)
  return text === null ? refuseFile('unreadable', fileName) : finish(fileName, read(text))
}

const textReaders: Readonly<Record<string, (text: string) => ReadDocument>> = {
  md: readMarkdown,
  markdown: readMarkdown,
  txt: readPlainText,
  text: readPlainText,
  html: readHtml,
  htm: readHtml,
}

/** The name's ending, lower case: 'Kế hoạch 12.DOCX' is 'docx'; empty where there is none. */
function kindOf(fileName: string): string {
  return /\.([\p{L}\p{N}]{1,10})$/u.exec(fileName.trim())?.[1]?.toLowerCase() ?? ''
}

function finish(
  fileName: string,
  read: ReadDocument | 'unreadable' | 'too-large',
): ReadDocument | IntakeRefusal {
  if (typeof read === 'string') return refuseFile(read, fileName)
  return /\p{L}/u.test(read.text) ? read : refuseFile('no-text', fileName)
}
