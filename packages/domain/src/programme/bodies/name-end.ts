/** Words in small letters that a name goes on with behind its level: 'Công an tỉnh và …', 'UBND các xã biên giới'. */
const goesOn =
  'và|cùng|các|thuộc|trực|có|liên|trên|của|tại|trong|theo|được|nơi|ở|giáp|miền|vùng|ven|phía|khác|còn|nêu|lân|từ|do|với|khu|ngoài|ủy|hội|viên|đội|đảo|đoàn|lỵ|thành|nghèo|biên|nông|đặc|bãi|mới|cũ|trung|trọng|cấp|nhân|hoặc|đóng|thường(?= trú)|thị|phường|xã|huyện|tỉnh|trường'
/** '… khu công nghiệp tỉnh | đầu tư …', 'UBND các huyện, thị xã, thành phố | siết …', 'Ban Tổ chức Trung ương | mở …'. */
const level = new RegExp(
  `(?<=\\S\\s)(?<!Hợp tác )(?:(?:tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|quận|[Tt]ỉnh ủy|[Tt]hành ủy|[Hh]uyện ủy|Chính phủ)(?: \\p{Lu}\\p{L}*){0,4}|[Tt]rung ương|(?:Tỉnh|Thành|Huyện) đoàn)(?=\\s\\p{Ll})(?!\\s(?:${goesOn}|là)(?!\\p{L}))`,
  'u',
)
const sectors =
  'Nội vụ|Tài chính|Y tế|Công [Tt]hương|Xây dựng|Tư pháp|Ngoại vụ|Ngoại giao|Quốc phòng|Công an|Du lịch|Khoa học và Công nghệ|Nông nghiệp và (?:Môi trường|Phát triển nông thôn)|Tài nguyên và Môi trường|Kế hoạch và Đầu tư|Thông tin và Truyền thông|Giao thông [Vv]ận tải|Lao động ?[-–,] ?Thương binh và Xã hội|Giáo dục và Đào tạo|Văn hóa(?: và|,) Thể thao(?: và Du lịch)?|Dân tộc và Tôn giáo|Dân tộc|Quy hoạch [-–] Kiến trúc|An toàn thực phẩm'
/** 'Sở Nội vụ | trực …': the sectors of the state are few, and behind one of them a name in small letters is at its end. */
const sector = new RegExp(
  `(?:Sở|Bộ) (?:${sectors})(?=\\s\\p{Ll})(?!\\s(?:${goesOn}|thành phố)(?!\\p{L}))`,
  'u',
)

const finished = new RegExp(
  `(?:\\s(?:tỉnh|thành phố|huyện|thị xã|xã|phường|[Tt]ỉnh ủy|[Tt]hành ủy|[Hh]uyện ủy|Chính phủ|Trung ương)(?: \\p{Lu}\\p{L}*){0,4}|^(?:Sở|Bộ) (?:${sectors}))$`,
  'u',
)
const aSector = new RegExp(`^(?:${sectors})(?!\\p{L})`, 'u')

/** Whether a name is whole, so that what stands behind its comma in capitals is another: 'Ban Tổ chức Tỉnh ủy, Kho lưu trữ …'. */
export function isWholeName(name: string): boolean {
  return finished.test(name)
}

/** Whether words name a sector of the state without its kind: 'Tài chính' in 'Sở Nội vụ, Tài chính'. */
export function startsWithSector(words: string): boolean {
  return aSector.test(words)
}

/** Where a name ends behind its level, its place or its sector though no known verb follows; null where it prints none. */
export function endOfName(words: string): number | null {
  const ends = [level, sector].flatMap((pattern) => {
    const found = pattern.exec(words)
    return found ? [found.index + found[0].length] : []
  })
  return ends.length > 0 ? Math.min(...ends) : null
}
