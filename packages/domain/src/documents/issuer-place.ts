import { foldTones } from '../text/index.ts'

/** Words after which an issuer's name tells its place. */
const before =
  /(?<!\p{L})(?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s+/gu

/**
 * The place an issuer's name tells: 'Bình Thuận' of 'Ủy ban nhân dân tỉnh Bình Thuận'. Null for 'Tỉnh ủy' alone: the
 * symbol TU is that of every province (DOMAIN Rules 0.2), so only a place keeps two of them apart.
 */
export function issuerPlace(issuer: string | null): string | null {
  const name = foldTones((issuer ?? '').normalize('NFC'))
  for (const found of name.toLowerCase().matchAll(before)) {
    const place = /^\p{Lu}\p{L}*(?:[\s-]\p{Lu}\p{L}*)*/u.exec(name.slice(found.index + found[0].length))
    if (place) return place[0]
  }
  return null
}
