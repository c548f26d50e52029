import { demandingWords } from './obliging-words.ts'

const named = '(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|đặc khu) \\p{Lu}[\\p{L} -]{1,30}?'
/**
 * 'thành phố Đà Nẵng cần tập trung …': a place in small letters stands for those who govern it where it is told what it has to
 * do; so do those who lead it, 'Lãnh đạo tỉnh Cà Mau quán triệt …'.
 */
const actingPlace = new RegExp(
  `^(?:${named} (?:${demandingWords})|Lãnh đạo (?:${named}|Tỉnh|Thành phố) (?:${demandingWords}|quán triệt|tập trung))\\s`,
  'u',
)
const place = new RegExp(`^(?:lãnh đạo )?${named}(?!\\p{L})`, 'u')

/** Whether a text begins with a place that is to act, or with those who lead it. */
export function startsWithActingPlace(text: string): boolean {
  return actingPlace.test(text)
}

/** 'Thời gian tới, đề nghị | tỉnh Cà Mau tập trung …': whom an order may be for, though in small letters. */
export function startsWithPlace(text: string): boolean {
  return place.test(text)
}
