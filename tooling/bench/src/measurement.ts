/** What a bench reports of one pair: medians in milliseconds, and how many times the floor ours takes. */
export interface Measurement {
  readonly name: string
  readonly size: number
  readonly oursMs: number
  readonly floorMs: number
  readonly ratio: number
}
