/** Rows in parts small enough for one statement (PostgreSQL takes 65,535 parameters). */
export function inChunks<Row>(rows: readonly Row[], size = 1000): Row[][] {
  const parts: Row[][] = []
  for (let start = 0; start < rows.length; start += size) parts.push(rows.slice(start, start + size))
  return parts
}
