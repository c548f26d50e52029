/** Syllables that nearly every directive prints, as they look in TCVN3 and in VNI without the fonts that show them. */
const oldSyllables =
  /(?<!\p{L})(?:ViÖt|Céng hßa|x· héi|chñ nghÜa|Hµnh|h¹nh phóc|®Þnh|th¸ng|n¨m|ngµy|nhiÖm|vô|®¬n|c¸c|thùc hiÖn|Vieät|Coäng hoøa|xaõ hoäi|nghóa|haønh|haïnh|ñònh|thaùng|naêm|ngaøy|nhieäm|caùc|thöïc hieän|cuûa|vaø|cña|vµ)(?!\p{L})/gu
const enough = 3

/**
 * Whether a text is typed in letters of TCVN3 or VNI: a handful of its commonest words, and hardly any letter that only
 * Unicode has.
 */
export function isOldVietnamese(text: string): boolean {
  const sample = text.slice(0, 50_000)
  const old = sample.match(oldSyllables)?.length ?? 0
  const unicode = sample.match(/[\u1ea0-\u1ef9ơưƠƯ]/gu)?.length ?? 0
  return old >= enough && old > unicode
}
