import { foldForSearch } from '../../text/index.ts'

const everyone =
  /^(?:(?:cac|moi|tung|moi|toan the|nhung) )*(?:cap uy(?! (?:cac )?(?:chi bo|dang bo|co so|truc thuoc)(?![a-z]))|to chuc dang|co quan(?! (?:quan ly|thue|hai quan|bao chi|truyen thong|chuyen mon|thuong tru|tham muu))|don vi|dia phuong|chinh quyen|can bo|dang vien|cap|nganh|to chuc|he thong|doan the|nguoi dung dau|doanh nghiep|mat tran to quoc(?: viet nam)?(?:,| va) (?:cac )?(?:doan the|to chuc chinh tri)[^,;]* cac cap)(?![a-z])/

/** A class told apart by what it was given or does: 'Các tổ chức, cá nhân được cấp giấy phép'. */
const toldApart = / (?:duoc (?:cap|giao|phep)|hoat dong|kinh doanh|khai thac)(?![a-z])/

/** Whether names stand for everybody: 'Các cấp ủy, tổ chức đảng', 'Mọi đảng viên', not 'Các sở, ban, ngành thuộc tỉnh'. */
export function namesNobody(bodies: readonly string[]): boolean {
  return bodies.every((name) => {
    const folded = foldForSearch(name)
    return everyone.test(folded) && !toldApart.test(folded) && !/ \p{Lu}(?!ảng)/u.test(name)
  })
}
