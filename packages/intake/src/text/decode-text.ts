import { IntakeFault } from '../intake-fault.ts'
import { isOldVietnamese } from './is-old-vietnamese.ts'

/** Among a text's first 200 bytes; a letter of ASCII has one in UTF-16. */
const fewZeros = 8

/**
 * The characters of a text file in UTF-8, in UTF-16 with or without its mark, or in Windows-1258 where the words come out
 * Vietnamese; in NFC, lines ended by '\n'. Throws an IntakeFault: unreadable where the bytes are no text, not-unicode for
 * letters of an old font.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeAs(encodingOf(bytes), bytes) ?? decodeVietnamese(bytes)
  if (text === null || text.includes('\0')) throw new IntakeFault('unreadable')
  return text.normalize('NFC').replace(/\r\n?/g, '\n')
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 200)
  const zeros = [0, 1].map((side) => head.filter((byte, at) => at % 2 === side && byte === 0).length)
  const [even = 0, odd = 0] = zeros
  if (odd > fewZeros && even === 0) return 'utf-16le'
  return even > fewZeros && odd === 0 ? 'utf-16be' : 'utf-8'
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Bytes that are no Unicode: Windows-1258 writes a tone as a mark after its vowel, so its words compose. */
function decodeVietnamese(bytes: Uint8Array): string | null {
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return null
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  if (/[\u1ea0-\u1ef9]/u.test(text) && !/(?<!\p{L})\p{M}/u.test(text)) return text
  if (isOldVietnamese(new TextDecoder('windows-1252').decode(bytes))) throw new IntakeFault('not-unicode')
  return null
}
