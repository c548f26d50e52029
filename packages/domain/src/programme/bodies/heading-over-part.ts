/** A longer paragraph is no heading. */
export const longestHeading = 300

/** '2. Vụ Tổ chức cán bộ: Tham mưu Lãnh đạo Bộ:' over what it is to advise on. */
export const overItsPart = /^([^:;.]{3,200}):\s+(\p{Lu}[^:;.]{3,200}):\s*$/u
