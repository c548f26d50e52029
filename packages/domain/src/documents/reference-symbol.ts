/**
 * The mark of a numbered document without its number: of '28-NQ/TW' and '134/KH-UBND' the type marks NQ and KH. Null
 * where the symbol names an office only ('4503/TCT') or a legislature ('61/2024/QH15').
 */
export function markOfSymbol(symbol: string): string | null {
  const party = /^\d+-(\p{L}+)\//u.exec(symbol)
  if (party) return party[1] ?? null
  const state = /^\d+\/(?:\d{4}\/)?(\p{L}+)-/u.exec(symbol)
  return state?.[1] ?? null
}

/** A symbol with the blanks round its hyphens and strokes taken out: '200- QĐ/TW' is '200-QĐ/TW'. */
export function normaliseSymbol(printed: string): string {
  return printed.replace(/\s+/g, '').replace(/[–—−]/g, '-')
}
