/** '===== Trang 2 =====', '--- PAGE BREAK ---', '- 3 -' and a bare page number stand between pages, not in the text. */
const mark =
  /^(?:[=\-–—_* ]{3,}|[=\-–—_ ]*(?:Trang|Page)\s+\d+[^\p{L}]*|([=\-–—_*~])\1{2,}\s*(?:(?:end of |new |hết |ngắt |sang )?(?:page|trang)(?: break)?)[\s\d/]*\1{2,}|[-–— ]*\d{1,3}[-–— ]*|\f)$/iu

/** Who printed a copy, and to the second when: 'vanthu_sonv_09/03/2026 15:03:20'. */
const printedBy = /^[^:]{2,60}[-_]\s?\d{1,2}\/\d{1,2}\/\d{4},? \d{1,2}:\d{2}:\d{2}(?:\s?[-_][^:]{0,60})?$/u

export function isPageMark(line: string): boolean {
  return mark.test(line) || printedBy.test(line)
}
