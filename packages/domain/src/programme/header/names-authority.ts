import { foldTones } from '../../text/index.ts'

const authority =
  /^(?:CHỦ TỊCH|BỘ TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|ỦY BAN NHÂN DÂN|THỦ TƯỚNG|HỘI ĐỒNG|(?:TỔNG )?CỤC TRƯỞNG|VIỆN TRƯỞNG|TỔNG (?:THANH TRA|KIỂM TOÁN)|CHÍNH PHỦ|QUỐC HỘI|BAN (?:CHỈ ĐẠO|THƯỜNG VỤ))(?:\s[\p{Lu}\d\s,-]+)?$/u

/** Whether a line names nothing but the authority that decides, printed between the subject and the legal bases. */
export function namesAuthority(line: string): boolean {
  return authority.test(foldTones(line.trim()))
}
