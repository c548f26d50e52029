import { setRight } from '../../text/index.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { endOfBodies } from './end-of-bodies.ts'
import { mannerWords } from './manner-words.ts'
import { demandingWords } from './obliging-words.ts'

/** What a class holds: 'Các cơ quan, đơn vị được giao quản lý, sử dụng tài sản'. */
const holdingClass = new RegExp(
  `^Các (?:cơ quan|tổ chức|đơn vị|doanh nghiệp|địa phương|sở|bộ|ngành|hộ|cá nhân)[^.;:]{0,80}?\\s(?:được giao|đang|trực tiếp)\\s(?:quản lý|sử dụng|khai thác|vận hành|thực hiện|đầu tư)(?:,? (?:và |hoặc )?(?:quản lý|sử dụng|khai thác|vận hành|thực hiện))*(?:\\s(?!(?:${demandingWords}|${mannerWords}|rà soát|báo cáo|tổ chức|xây dựng|lập|kê khai|bảo đảm|đảm bảo|thực hiện)(?!\\p{L}))[^\\s.;:]+){1,10}[\\s:]*$`,
  'u',
)
/** What a class does for a living: of 'các tổ chức, cá nhân' any of these tells it apart. */
const trades =
  'nhận khoán|khai thác|sản xuất|kinh doanh|vận hành|cung (?:cấp|ứng)(?: các)? dịch vụ|(?:thực hiện|làm)(?: các)? dịch vụ|nuôi trồng|chế biến|vận tải|thu gom|vận chuyển|xả thải|được cấp (?:giấy )?phép(?: (?:khai thác|thăm dò|thu hồi|hoạt động|xây dựng|xả thải|kinh doanh|hành nghề|sản xuất|sử dụng)(?:,| và)?(?= ))*|thi công|(?<=thi công.{0,20})(?:tư vấn )?giám sát|xây dựng(?=(?:,| và) (?:kinh doanh|vận hành|khai thác|quản lý))'
const dealings =
  'sử dụng|hoạt động|tham gia|quản lý|(?<!(?:[Cc]hủ|[Nn]hà) )đầu tư|cung cấp|cung ứng|xử lý|liên quan'
const doing = new RegExp(`\\s(?:${trades}|${dealings})(?!\\p{L})`, 'gu')
const trading = new RegExp(
  `^(?:(?:Các|các|Những) (?:đơn vị|cơ quan)(?:,? [^.;:,]{2,20})?|Đơn vị)(?: quản lý,)?\\s(?:${trades}|quản lý(?= \\p{Lu}))(?!\\p{L})`,
  'u',
)
const people = /^(?:Các|các|Những) (?:tổ chức|cá nhân|hộ|cơ sở|doanh nghiệp|chủ)(?!\p{L})/u

/** A class by its work, with nothing to do beside: 'Các cơ sở, hộ nuôi trồng, chế biến rong biển'. */
function isDoingClass(title: string): boolean {
  if (title.length > 210 || /[.;:]/u.test(title) || !(people.test(title) || trading.test(title))) return false
  const rest = title.replace(doing, (verb) => '·'.repeat(verb.length))
  return rest !== title && endOfBodies(setRight(rest)) === null
}

/** 'Trách nhiệm của tổ chức, cá nhân nuôi trồng rong biển': a class without 'các', told apart by what it does. */
const responsibleClass =
  /^(?:Trách nhiệm|Nghĩa vụ)(?: chung)? của ((?:tổ chức|cá nhân|cán bộ|công chức|viên chức|người lao động|hộ gia đình|chủ đầu tư|chủ dự án|chủ cơ sở|nhà đầu tư|nhà thầu|đối tượng|người)(?!\p{L})[^.;:]{0,160}?)[\s:]*$/u

/** An office told by what it is there for: 'Cơ quan tổ chức việc thu phí'. */
const officeFor =
  /^(?:Cơ quan (?:tổ chức|thực hiện|tiến hành|làm) (?:việc|công tác|nhiệm vụ) [^.;:,]{3,100}|(?:Các )?(?:[Cc]ơ quan|[Đđ]ơn vị)(?:, đơn vị)? (?:được giao )?chủ trì (?:các |những |từng )?(?:nhiệm vụ|đề án|dự án|nội dung)(?: (?:tại|trong|nêu tại) [^.;:,]{3,60})?)$/u

/** 'Các sở quản lý công trình xây dựng chuyên ngành': offices told apart by what the state gave them to manage. */
const managing =
  /^[Cc]ác (?:sở|bộ|cơ quan)(?:, (?:ban|ngành))* (?:có )?quản lý (?:công trình|chuyên ngành|ngành|lĩnh vực|dự án)((?:,| và)? [^.;:]{0,80})?$/iu

function isManagingClass(name: string): boolean {
  const [, of = ''] = managing.exec(name) ?? [null, '.']
  return of !== '.' && endOfBodies(setRight(of.replace(/xây dựng(?= chuyên ngành)/u, ''))) === null
}

/** 'Tổ chức, cá nhân có liên quan' over what is asked of them: elsewhere the word is a verb. */
const anyone =
  /^(?:Tổ chức|Cá nhân|Hộ gia đình|Doanh nghiệp)(?:(?:,| và|, và) (?:tổ chức|cá nhân|hộ gia đình|doanh nghiệp|cộng đồng(?: dân cư)?|người dân)){1,3}(?: (?:có )?liên quan| trên địa bàn(?: tỉnh| thành phố)?)?$/u

/** The class a heading names by what it holds or does, whose verbs are of its name; null where it orders something. */
export function readClassByWork(title: string): string | null {
  const name = title.replace(/[\s:.]+$/u, '')
  if (
    holdingClass.test(title) ||
    isDoingClass(name) ||
    officeFor.test(name) ||
    anyone.test(name) ||
    isManagingClass(name)
  )
    return name
  const responsible = responsibleClass.exec(title)?.[1]
  return responsible ? responsible.charAt(0).toUpperCase() + responsible.slice(1) : null
}

/** A room of a house named after its acts, with nothing behind them: 'Phòng Kiểm tra, giám sát', 'Phòng Quản lý đào tạo'. */
export function isRoomByActs(name: string): boolean {
  const [room = ''] = roomByActs.exec(name) ?? []
  return room !== '' && opensWithVerb(room.replace(/^\S+\s/u, '').toLowerCase())
}
const roomByActs =
  /^(?:Phòng|Vụ|Cục|Viện|Khoa|Ban|Tổ|Đội)\s\p{Lu}\p{L}*\s\p{Ll}+(?:(?:,| và| -)?\s\p{Ll}+\s\p{Ll}+){1,2}$/u
