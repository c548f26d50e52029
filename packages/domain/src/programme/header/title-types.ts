import { documentTypes } from '../../documents/index.ts'
import { foldForSearch, foldTones } from '../../text/index.ts'
import type { Quote } from '../passages/quote.ts'

const typeNames = [...Object.keys(documentTypes), 'Kết luận'].sort((a, b) => b.length - a.length)
/** How the subject goes on after a title in small letters. */
const plainSubject = /^ (?:về|của|thực hiện|triển khai|ban hành|số \d|tổ chức|tăng cường|phát động)(?=\s)/u
const plainReach = 6

/** The line of the title; failing one in capitals, an early line that reads as a title in small letters. */
export function findTitle(lines: readonly Quote[]): number {
  const capitals = lines.findIndex(({ text }) => typeOfTitle(text) !== null)
  if (capitals >= 0) return capitals
  return lines.slice(0, plainReach).findIndex(({ text }) => typeOfPlainTitle(text) !== null)
}

/** A title in small letters, on one line with its subject: 'Chỉ thị về việc …', 'Kế hoạch triển khai …'. */
export function typeOfPlainTitle(line: string): string | null {
  const words = foldTones(line)
  const found = typeNames.find((name) => words.startsWith(`${name} `))
  return found && plainSubject.test(words.slice(found.length)) && words.length < 300 ? found : null
}

export function typeOfTitle(line: string): string | null {
  const words = foldTones(line)
  const found =
    typeNames.find((name) => words === name.toUpperCase() || words.startsWith(`${name.toUpperCase()} `)) ??
    typeNames.find((name) => words === withoutMarks(name))
  return found && words.length < 400 ? found : null
}

/** 'THONG BAO': a title that scanning left without its marks. */
function withoutMarks(name: string): string {
  return foldForSearch(name).toUpperCase()
}
