import { Buffer } from 'node:buffer'
import type { ReadDocument } from '@dondoc/domain/programme'
import mammoth from 'mammoth'
import { readHtml } from './read-html.ts'
import { unpackedSize } from './zip-size.ts'

const largestUnpacked = 200 * 1024 * 1024

/** A Word file through mammoth, which knows styles, numbering, merged cells and footnotes, and leaves headers out. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument | 'unreadable' | 'too-large'> {
  const size = unpackedSize(bytes)
  if (size === null) return 'unreadable'
  if (size > largestUnpacked) return 'too-large'
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
    )
    return readHtml(value)
  } catch {
    return 'unreadable'
  }
}
