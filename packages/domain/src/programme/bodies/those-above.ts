/** Forces of a province that are named 'Bộ …' though no ministry: 'Bộ Chỉ huy Quân sự tỉnh', 'Bộ đội Biên phòng tỉnh'. */
const force = '(?:đội|Đội|Chỉ huy|CHQS|CHBĐBP|Tư lệnh)'

/** Those above a province's bodies, whom these can only ask: the province itself, its Party committee, ministries, the Government. */
export const thoseAbove = `(?:(?:(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân) tỉnh|Tỉnh ủy|Bộ(?! ${force}(?!\\p{L}))|Thủ tướng|Chính phủ)(?!\\p{L}))`
