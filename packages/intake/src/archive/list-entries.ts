/** What the list at a zip file's end says of one part. */
export interface ArchiveEntry {
  readonly name: string
  /** 0 stored as it is, 8 deflated. */
  readonly method: number
  readonly locked: boolean
  readonly crc: number
  readonly packedSize: number
  /** The bytes it says it unpacks to. */
  readonly size: number
  /** Where its packed bytes begin. */
  readonly from: number
}

const endMark = 0x06054b50
const listMark = 0x02014b50
const partMark = 0x04034b50
const longestComment = 65_535

/** The parts a zip file lists, or null where it is no whole zip file. */
export function listEntries(bytes: Uint8Array): ArchiveEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const entries: ArchiveEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > end || view.getUint32(at, true) !== listMark) return null
    const nameLength = view.getUint16(at + 28, true)
    const entry = readEntry(view, at, bytes.subarray(at + 46, at + 46 + nameLength))
    if (entry === null) return null
    entries.push(entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function readEntry(view: DataView, at: number, name: Uint8Array): ArchiveEntry | null {
  const start = view.getUint32(at + 42, true)
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== partMark) return null
  const entry = {
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    locked: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    from: start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true),
  }
  return entry.from + entry.packedSize > view.byteLength ? null : entry
}

/** The end record stands before a comment of at most 64 KB. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - longestComment); at--)
    if (view.getUint32(at, true) === endMark) return at
  return null
}
