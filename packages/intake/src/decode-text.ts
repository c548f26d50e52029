/** The characters of a text file in UTF-8 or, with a mark, UTF-16; null where the bytes are no text. Text comes out in NFC. */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  if (encoding === 'utf-8' && bytes.includes(0)) return null
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC').replace(/\r\n?/g, '\n')
  } catch {
    return null
  }
}
