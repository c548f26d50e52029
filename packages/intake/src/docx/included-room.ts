import { IntakeFault } from '../intake-fault.ts'

const mostText = 20 * 1024 * 1024
const mostUnpacked = 200 * 1024 * 1024
const deepest = 3

/** What the parts that a Word file includes may hold all together, and how deep one may lie in another: as much as a file of their own. */
export class IncludedRoom {
  readonly #depth: number
  readonly #left: { text: number; unpacked: number }

  constructor(depth = 0, left = { text: mostText, unpacked: mostUnpacked }) {
    this.#depth = depth
    this.#left = left
  }

  /** The room of a part's own parts, which share what is left. */
  deeper(): IncludedRoom {
    if (this.#depth >= deepest) throw new IntakeFault('unreadable')
    return new IncludedRoom(this.#depth + 1, this.#left)
  }

  get unpacked(): number {
    return this.#left.unpacked
  }

  /** Throws an IntakeFault where no room is left. */
  take(kind: 'text' | 'unpacked', bytes: number): void {
    this.#left[kind] -= bytes
    if (this.#left[kind] < 0) throw new IntakeFault('too-large', { bytes, limit: mostText })
  }
}
