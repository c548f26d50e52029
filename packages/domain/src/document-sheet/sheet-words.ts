import type { DocumentStanding, IssuingLevel } from '../documents/index.ts'

/** How a document stands, as the sheet prints it. */
export const standingWords: Readonly<Record<DocumentStanding, string>> = {
  in_force: 'Còn hiệu lực',
  not_yet_in_force: 'Chưa có hiệu lực',
  replaced: 'Đã bị thay thế',
  repealed: 'Đã bị bãi bỏ',
  expired: 'Hết thời hạn hiệu lực',
  only_cited: 'Chỉ được trích dẫn',
}

/** The level of the issuing side, as the sheet prints and reads it. */
export const levelWords: Readonly<Record<IssuingLevel, string>> = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
  grassroots: 'Cơ sở',
}
