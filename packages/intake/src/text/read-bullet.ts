/** An item's sign and its words. */
export interface Bullet {
  readonly marker: string
  readonly text: string
}

/** Emphasis, or the number of the page, that a copy left before the sign. */
const stray = /^(?:[*_]{1,3}(?=[-+•–])|_{1,3}\s+(?=[-–]\s)|\d{1,3}\s{3,}(?=[-–]\s))/u
const signs = /^([-+•●▪–−*■□◦○‣►▶➢➤✓✔∙·\uE000-\uF8FF])\s+(\S.*)$/u
/** A sign typed without a blank: '-Sở Nội vụ', '+Lập danh mục'; a word broken at its hyphen goes on with the line before. */
const typed = /^([-+•●▪–−])(\p{Lu}\p{L}+\s.*)$/u
/** A dash that scanning read as a stroke, a wave or a corner, with a stray sign after it: '_ Tiếp tục', '_ 7 Tham mưu', '¬ Rà soát'. */
const scanned = /^(?:_{1,3}|[~—―¬=»])\s+(?:[-–7>»]\s+)?(\p{Lu}.*)$/u

/** The bullet a line begins with, as printed or as scanning left it; null where there is none. */
export function readBullet(line: string): Bullet | null {
  const [, sign, text] = signs.exec(line.replace(stray, '')) ?? typed.exec(line) ?? []
  if (sign && text) return { marker: sign === '*' ? '-' : sign, text }
  const damaged = scanned.exec(line)?.[1]
  return damaged ? { marker: '-', text: damaged } : null
}
