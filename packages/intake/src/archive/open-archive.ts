import { crc32, inflateRawSync } from 'node:zlib'
import { IntakeFault } from '../intake-fault.ts'
import { type ArchiveEntry, listEntries } from './list-entries.ts'

/** Two hundred megabytes of parts: ten times the largest file. */
const usualUnpacked = 200 * 1024 * 1024

/** What a person types is packed to a fortieth at best; a large part packed tighter was made to fill the memory. */
const largePart = 20 * 1024 * 1024
const tightest = 100

/** The parts of a zip file, each unpacked when it is asked for. */
export interface Archive {
  /** The bytes of all its parts. */
  readonly unpacked: number
  has(name: string): boolean
  /** A part's bytes; null where there is no such part. Throws an IntakeFault where it is damaged or locked. */
  read(name: string): Uint8Array | null
}

/**
 * Opens a zip file by its list of parts. No part unpacks to more bytes than the list says, and a list that says more than the
 * limit for all of them together, or much for hardly any packed bytes, is refused before any is opened. Throws an IntakeFault: unreadable, too-large.
 */
export function openArchive(bytes: Uint8Array, largestUnpacked = usualUnpacked): Archive {
  const entries = listEntries(bytes)
  if (entries === null) throw new IntakeFault('unreadable')
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (total > largestUnpacked) throw new IntakeFault('too-large', { bytes: total, limit: largestUnpacked })
  const filled = entries.find(({ size, packedSize }) => size > largePart && size > packedSize * tightest)
  if (filled) throw new IntakeFault('too-large', { bytes: filled.size, limit: largePart })
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return {
    unpacked: total,
    has: (name) => byName.has(name),
    read: (name) => {
      const entry = byName.get(name)
      return entry ? unpack(bytes, entry) : null
    },
  }
}

function unpack(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  if (entry.locked) throw new IntakeFault('encrypted')
  const packed = bytes.subarray(entry.from, entry.from + entry.packedSize)
  const part = entry.method === 0 ? packed : inflate(packed, entry)
  if (part.byteLength !== entry.size || crc32(part) !== entry.crc) throw new IntakeFault('unreadable')
  return part
}

function inflate(packed: Uint8Array, { method, size }: ArchiveEntry): Uint8Array {
  if (method !== 8) throw new IntakeFault('unreadable')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch {
    throw new IntakeFault('unreadable')
  }
}
