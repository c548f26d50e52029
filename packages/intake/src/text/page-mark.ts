/** '===== Trang 2 =====', '--- PAGE BREAK ---', '- 3 -' and a bare page number stand between pages, not in the text. */
const mark =
  /^(?:[=\-–—_* ]{3,}|[=\-–—_ ]*(?:Trang|Page)\s+\d+[^\p{L}]*|([=\-–—_*~])\1{2,}\s*(?:(?:end of |new |hết |ngắt |sang )?(?:page|trang)(?: break)?)[\s\d/]*\1{2,}|[-–— ]*\d{1,3}[-–— ]*|\f)$/iu

export function isPageMark(line: string): boolean {
  return mark.test(line)
}
