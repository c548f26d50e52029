import { givingInside } from './ordering-words.ts'

/** Whoever is ordered: a name in capitals, a class, or one printed in small letters ('ngành Giáo dục', 'phòng Tài chính huyện'). */
const inSmall =
  '(?:thủ trưởng|người đứng đầu|chủ tịch|giám đốc|hiệu trưởng|cơ quan|đơn vị|chính quyền|cấp ủy|lực lượng|đội ngũ|chủ đầu tư|nhà thầu|doanh nghiệp|công an|bộ đội|lãnh đạo(?= \\p{Lu}| các)|(?:ngành|phòng|sở|ban|trường)(?= \\p{Lu}))\\s'
const whom = `(?:cho\\s+)?(?:đồng chí\\s+)?(?=\\p{Lu}|các\\s|${inSmall})`
/** One by name; to divide work among 'các thành viên' is the chair's own act. */
const one = '(?:cho\\s+)?(?:đồng chí\\s+)?(?=\\p{Lu})'
const below = `(?=các\\s|Ủy ban nhân dân\\s|Sở\\s|Cục\\s|Chi cục\\s|UBND\\s|Phòng\\s|Giám đốc\\s|Thủ trưởng\\s|Cục trưởng\\s|${inSmall})`
/** 'Chủ tịch UBND tỉnh giao Sở Y tế …', 'Lãnh đạo thành phố cũng giao Sở Y tế …', 'Thành phố Cần Thơ yêu cầu Sở Y tế …'. */
const byAuthority = new RegExp(
  `^(?:(?:Phó )?Chủ tịch |Thường trực |Ban Thường vụ |[Ll]ãnh đạo |Phó )?(?:(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân)(?! các(?!\\p{L}))|Tỉnh ủy|Thành ủy|Bộ Chính trị|Ban Bí thư|Quốc hội|Ủy ban [Tt]hường vụ Quốc hội|Hội đồng (?:thành viên|quản trị|quản lý|trường)|Thủ tướng(?: Thường trực)?(?: Chính phủ)?|Chính phủ|(?:Thành phố|Tỉnh)(?= (?:\\p{Lu}|cũng |giao |yêu cầu ))|(?<=[Ll]ãnh đạo )(?:thành phố|Thành phố|tỉnh|huyện|Bộ))(?:[^.;:,]|(?<=TP)\\.){0,60}?(?:\\scó ý kiến(?: chỉ đạo)?,)?\\s(?:(?:${givingInside})\\s+${whom}|phân công\\s+${one})`,
  'u',
)
/** 'Tổng cục Thuế yêu cầu Cục Thuế các tỉnh …': a body that writes to those below it. */
const byBody = new RegExp(
  `^(?:Bộ|Tổng cục|Cục|Sở|Ban|Văn phòng|Kho bạc|Bảo hiểm|Đảng ủy|Đảng đoàn|Huyện ủy|Thường trực|Hội|Liên đoàn|Công đoàn|Trường|Bệnh viện|Học viện|Tòa án|Viện)\\s(?:[^.;:,]|,(?= (?:Thể thao|Thể dục|Thương binh|Du lịch|Gia đình|Kế hoạch)(?!\\p{L}))){2,60}?\\s(?:yêu cầu\\s+${whom}|đề nghị\\s+(?:đồng chí\\s+)?${below})`,
  'u',
)
/** Who leads an office or a committee and speaks for it. */
const post =
  '(?:Phó )?(?:Bí thư|Chủ tịch|Chủ nhiệm|Trưởng|Tổ trưởng|Chánh|Viện trưởng|Hiệu trưởng|Giám đốc|Tổng Giám đốc|Bộ trưởng|Thứ trưởng|Thống đốc|Tổng Thanh tra|Tổng Kiểm toán|Tổng cục trưởng|Cục trưởng|Chỉ huy trưởng)'
/** 'Bí thư Huyện ủy yêu cầu Công an huyện …', 'Đồng chí cũng đề nghị các ban …'; 'Chủ tịch UBND các xã yêu cầu …' are many, and it is their work. */
const byPost = new RegExp(
  `^(?:(?:[Đđ]ồng chí )?${post}(?:(?!\\scác\\s)[^.;:,]){0,80}?|[Đđ]ồng chí(?: (?!phụ trách)[^.;:,]{2,40}?)?)\\s(?:(?:yêu cầu|giao|phân công)\\s+(?=đồng chí \\p{Lu})|(?:yêu cầu|giao)\\s+${whom}|phân công\\s+${one}|đề nghị,?\\s+(?:đồng chí\\s+)?${below})`,
  'u',
)
/** 'Thủ tướng cũng chỉ đạo Bộ Tài chính …': said of the head of the Government or of a Party committee, to one body. */
const byHead =
  /^(?:(?:Phó )?Thủ tướng(?: Thường trực)?(?: Chính phủ)?|Tổng Bí thư|Chủ tịch nước|Bí thư (?:Tỉnh ủy|Thành ủy))(?: cũng)? chỉ đạo\s+(?=(?:Sở|Bộ|Ban|Cục|UBND|Ủy ban|Công an|Tập đoàn|Tổng công ty|Ngân hàng|Văn phòng|Thanh tra|các)\s)/u
/** A sentence of one who orders, up to the body that is ordered: '(Bí thư Huyện ủy yêu cầu )Công an huyện …'. */
export const ordersOfOthers: readonly RegExp[] = [byAuthority, byBody, byPost, byHead]
