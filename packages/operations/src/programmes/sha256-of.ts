import { createHash } from 'node:crypto'

/** What the same bytes are known by. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
