/**
 * By what right a body acts, beside its name: 'trong phạm vi chức năng, nhiệm vụ của mình', 'theo thẩm quyền được giao'. It is no part of
 * the name, and ends no list of names.
 */
export const byRight =
  '(?:trong phạm vi|theo|căn cứ|trên cơ sở)\\s(?:phạm vi|chức năng|nhiệm vụ|quyền hạn|thẩm quyền|lĩnh vực|phân công|phân cấp|quản lý|(?:tình hình|điều kiện)(?: thực tế| cụ thể)?(?: của (?:địa phương|đơn vị))?)'
const oneMore =
  '[,\\s]+(?:và\\s)?(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm|lĩnh vực|quản lý|phụ trách)(?!\\p{L})'
const more = `(?:${oneMore})*(?!${oneMore})(?:\\s(?:của (?:mình|cơ quan mình|đơn vị mình|ngành mình)|được giao|được phân công|quy định))?`

/** A list of names without what is said of their right, where the list goes on or ends behind it. */
export function withoutRight(list: string): string {
  return list.replace(right, '')
}
const right = new RegExp(`,?\\s${byRight}${more}(?=\\s*(?:[,;.]|và\\s|$))`, 'gu')
