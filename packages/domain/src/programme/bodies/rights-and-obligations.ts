/** 'có các quyền', 'được quyền', not 'có quyền sử dụng đất': a right to something tells bodies apart. */
const rights =
  '(?:có|được) (?:(?:các|những|một số) )?quyền(?: hạn| lợi)?(?!(?: hạn| lợi)|(?: sử dụng| sở hữu| hưởng| tác giả| thừa kế)|(?:,| và) (?:\\p{L}+ và )?(?:nghĩa vụ|nhiệm vụ|trách nhiệm))(?!\\p{L})'
const title = /^(?:Các )?[Qq]uyền(?: hạn| lợi)? của\s/u
const leadsIn = new RegExp(
  `^[^.;:]{3,200}?\\s${rights}(?: (?:sau đây|sau|như sau|dưới đây))?\\s*[:.]?\\s*$`,
  'u',
)

/** 'Đơn vị cấp nước có các quyền sau đây:', 'Quyền của khách hàng': what is listed there may be done, and need not be. */
export function listsRights(heading: string): boolean {
  const words = heading.trim()
  return (
    (title.test(words) && !/\s(?:nghĩa vụ|nhiệm vụ|trách nhiệm)(?!\p{L})/u.test(words)) || leadsIn.test(words)
  )
}

/** 'Sở Xây dựng | có quyền kiểm tra …', '… | có các nghĩa vụ sau': where a name ends, and what it may or must do begins. */
export const rightOrObligation =
  /\s(?:có|được) (?:(?:các|những|một số) )?(?:quyền(?! sử dụng| sở hữu| hưởng| tác giả| thừa kế| lợi)|nghĩa vụ)(?!\p{L})/u
/** '(Sở Xây dựng) có quyền kiểm tra …': it may. */
export const mayDo = new RegExp(`^${rights}\\s`, 'u')
