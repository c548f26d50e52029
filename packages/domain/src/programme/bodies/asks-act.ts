import { setRight } from '../../text/index.ts'
import { startsWithBody } from './body-words.ts'
import { startsWithPeople } from './partner-people.ts'

const someone =
  /^(?:(?:các|những|mọi|mỗi|từng|toàn thể|tất cả|một số) |(?:quý|đồng chí|ông|bà|anh|chị|bạn|người|cán bộ|công chức|viên chức|nhân dân|đồng bào|nông dân|ngư dân|ngành|khoa|tổ|đội|cấp|cơ sở|hộ|nhà|chủ|phó|hiệu trưởng|kế toán|phụ trách|thành viên|lãnh đạo|đại diện|đại biểu|ủy viên|tập thể|gia đình|bên|tỉnh|thành phố|huyện|xã|phường|thôn|bản|ấp|khu phố)\s)/u

/** 'Đề nghị bảo quản vắc xin ở 2 - 8 độ': words in small letters that begin no class are the act, and the readers are asked for it. */
export function asksAct(sentence: string): boolean {
  const rest = /^Đề nghị(?: cho)? (?=\p{Ll})(.{0,80})/u.exec(setRight(sentence.slice(0, 120)))?.[1]
  if (rest === undefined || someone.test(rest) || startsWithPeople(rest)) return false
  return !startsWithBody(rest.charAt(0).toUpperCase() + rest.slice(1))
}
