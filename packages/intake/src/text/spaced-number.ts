/** The number in front of a row, with the words behind it. */
export const spacedNumber = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]?|\p{Ll}[.)]|[A-HĐ]\.?)(?: |$)/u
