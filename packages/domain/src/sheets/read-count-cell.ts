/** A whole number as people type it, '1.234' and '1 234' among them; null where it is none. */
export function readCountCell(printed: string): number | null {
  const text = printed.trim()
  if (!/^\d{1,6}$|^\d{1,3}(?:[. ]\d{3})$/.test(text)) return null
  return Number(text.replace(/[. ]/g, ''))
}
