/**
 * Text as search compares it: lower case, no tone or vowel marks, đ as d, blanks folded. 'Huỷ' and 'Hủy', 'hoà' and
 * 'hòa', NFC and NFD all fold to the same letters.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
