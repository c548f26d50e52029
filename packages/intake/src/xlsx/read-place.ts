/** A cell's place, rows and columns from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** 'AB12' as a place; null where it is none. */
export function readPlace(printed: string): Place | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(printed)
  if (!match) return null
  const [, letters = '', figures = ''] = match
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(figures) - 1, column: column - 1 }
}
