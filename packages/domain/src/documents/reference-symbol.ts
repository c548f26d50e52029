/**
 * The mark of a numbered document without its number: of '28-NQ/TW' and '134/KH-UBND' the type marks NQ and KH. Null
 * where the symbol names an office only ('4503/TCT') or a legislature ('61/2024/QH15'), and in letters of the tax office
 * ('5526/CT-CS'): no office numbers its directives by the thousand.
 */
export function markOfSymbol(symbol: string): string | null {
  const party = /^[\d.]+-(\p{L}+)\//u.exec(symbol)
  if (party) return party[1] ?? null
  const state = /^[\d.]+\/(?:\d{4}\/)?(\p{L}+)-/u.exec(symbol)
  const mark = state?.[1] ?? null
  return mark === 'CT' && Number(numberOf(symbol)) >= 1000 ? null : mark
}

/** The number a symbol begins with: of '66.25/2026/NQ-CP' it is '66.25'; null where it begins with none. */
export function numberOf(symbol: string): string | null {
  return /^[\d.]+/u.exec(symbol)?.[0] ?? null
}

/**
 * A symbol without blanks, a stroke printed twice or a point within a thousand: '200- QĐ/TW' is '200-QĐ/TW', '1.234/QĐ-UBND'
 * is '1234/QĐ-UBND', '66.25/2026/NQ-CP' keeps its point. Scanning's letters in the National Assembly's count become figures,
 * the Đ of a decision printed twice, or of another alphabet, is one, and the mark of a footnote behind an issuer ('15/NĐ-CP2') goes.
 */
export function normaliseSymbol(printed: string): string {
  return printed
    .replace(/\s+/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/Ð/gu, 'Đ')
    .replace(/(?<=[-/]Q)Đ+/u, 'Đ')
    .replace(/^(\d{1,2})\.(\d{3})(?=[-/])/u, '$1$2')
    .replace(/(?<=[-/](?:CP|TTg|UBND|HĐND|TW|TU|VPCP|B(?!CĐ)\p{Lu}{1,8}))\d{1,2}$/u, '')
    .replace(
      /(\/|UBTV)QH[Il](\d{1,2})$/u,
      (_, before: string, figures: string) => `${before}QH${figures.length > 1 ? '' : '1'}${figures}`,
    )
}
