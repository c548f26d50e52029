/** A longer paragraph is no heading. */
export const longestHeading = 300

/** '3. Phòng Quản trị: Giúp Ban Giám đốc:' over what it is to advise on. */
export const overItsPart = /^([^:;.]{3,200}):\s+(\p{Lu}[^:;.]{3,200}):\s*$/u
