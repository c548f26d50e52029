import { type ClassLevel, classLevels } from '../grassroots/index.ts'
import { nameKey } from '../organisations/index.ts'

/** The levels by their standing names (QĐ 124-QĐ/TW of 04/10/2023), as the sheet prints and reads them. */
export const classWords: Readonly<Record<ClassLevel, string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  fulfilled: 'Hoàn thành nhiệm vụ',
  not_fulfilled: 'Không hoàn thành nhiệm vụ',
}

/** The level that the words name, 'nhiệm vụ' said or not; null where none. */
export function readClassLevel(printed: string): ClassLevel | null {
  const key = shortKey(printed)
  return classLevels.find((level) => shortKey(classWords[level]) === key) ?? null
}

function shortKey(words: string): string {
  return nameKey(words).replace(new RegExp(` ${nameKey('nhiệm vụ')}$`), '')
}
