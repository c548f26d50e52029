/** Where a name may begin; a bare class goes on with the one before it: 'UBND CÁC XÃ, PHƯỜNG, ĐẶC KHU'. */
const beginsName =
  /(?<=^\s*|[,;:]\s+|\svà\s+)(?!(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận|ban|ngành|đoàn thể|đơn vị|địa phương|tổ chức|doanh nghiệp)(?=\s*(?:[,;:.]|và\s|$)))\p{Ll}/gu
const shortNames =
  /(?<!\p{L})(?:ubnd|hđnd|mttq|ubmttq|bhxh|bql|bch|bcđ|btv|tand|vksnd|vnpt|tnhh|mtv|qlda)(?!\p{L})/giu

/** A class keeps its small letters, names in a list begin with a capital: 'Các sở, ban, ngành', 'Sở Nội vụ, Công an tỉnh'. */
export function inSmallLetters(title: string): string {
  const begins = /^\s*CÁC\s/u.test(title) ? /(?<=^\s*)\p{Ll}/gu : beginsName
  return title
    .toLowerCase()
    .replace(begins, (first) => first.toUpperCase())
    .replace(shortNames, (name) => name.toUpperCase())
}
