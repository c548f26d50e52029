import { demandingWords } from './obliging-words.ts'

/** 'thành phố Đà Nẵng cần tập trung …': a place in small letters stands for those who govern it where it is told what it has to do. */
const actingPlace = new RegExp(
  `^(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|đặc khu) \\p{Lu}[\\p{L} -]{1,30}? (?:${demandingWords})\\s`,
  'u',
)

/** Whether a text begins with a place that is to act. */
export function startsWithActingPlace(text: string): boolean {
  return actingPlace.test(text)
}
