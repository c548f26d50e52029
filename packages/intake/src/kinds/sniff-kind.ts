import { IntakeFault } from '../intake-fault.ts'

/** How a file begins, whatever its name says. */
export type SniffedKind = 'pdf' | 'zip' | 'html' | 'text'

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const pictures: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
]
const headLength = 1024

/** What a file is by its first bytes. Throws an IntakeFault for an old or locked Office file and for a picture. */
export function sniffKind(bytes: Uint8Array): SniffedKind {
  if (startsWith(bytes, oldOffice)) throw oldOfficeFault(bytes)
  if (pictures.some((mark) => startsWith(bytes, mark))) throw new IntakeFault('scanned')
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip'
  const head = latin(bytes.subarray(0, headLength))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('{\\rtf')) throw new IntakeFault('old-format', { saveAs: '.docx' })
  return /^\W{0,8}\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(head)
    ? 'html'
    : 'text'
}

/** Word and Excel files from before 2007; a locked new one is wrapped in the same box. */
function oldOfficeFault(bytes: Uint8Array): IntakeFault {
  const names = latin(bytes).replaceAll('\0', '')
  if (names.includes('EncryptedPackage')) return new IntakeFault('encrypted')
  const workbook = !names.includes('WordDocument') && /Workbook|Book/.test(names)
  return new IntakeFault('old-format', { saveAs: workbook ? '.xlsx' : '.docx' })
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
