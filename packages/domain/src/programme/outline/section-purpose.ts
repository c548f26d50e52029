import { foldForSearch, setRight } from '../../text/index.ts'
import { listsRights } from '../bodies/rights-and-obligations.ts'

/** What a heading announces: duties, duties with the bodies that hold them, or matter that holds none. */
export type SectionPurpose = 'duties' | 'assignments' | 'no-duties'

/** Tones are folded away, for scanning loses them: 'QUAN ĐIÊM, MỤC TIÊU'. */
const assigning =
  /to chuc (?:trien khai )?thuc hien(?: \S+){0,4}$|phan cong|^trach nhiem|^che do (?:thong tin,? )?bao cao|^cong tac trien khai/
const dutiful =
  /nhiem vu|giai phap|bien phap|noi dung (?:thuc hien|trien khai|cong viec|chu yeu)|^noi dung$|hoat dong/
const dutiless =
  /^(?:danh gia (?:chung|tinh hinh|ket qua|thuc trang|viec|cong tac)|tinh hinh|thuc trang|ket qua|boi canh|dac diem|nguyen nhan|han che|ton tai|uu diem|quan die?m|muc dich|muc tieu|yeu cau(?! doi voi (?:cac|nhung|don vi|co quan|to chuc|ca nhan|nguoi|chu|nha thau|cong ty|so|ubnd|uy ban|phong|truong)(?![a-z]))|chi tieu|can cu|co so (?:phap ly|chinh tri|thuc tien|khoa hoc)|su can thiet|pham vi|doi tuong|nguyen tac|kinh phi|nguon kinh phi|nguon luc(?: (?:thuc hien|tai chinh)(?: \S+){0,6})?$|du toan|khai quat|du bao|bai hoc|thuan loi|kho khan|phuong cham|tam nhin|giai thich|noi nhan|kinh gui|de xuat,? kien nghi|kien nghi|phu luc|de cuong|bieu|mau|noi dung(?: (?:hoi nghi|cuoc hop|phien hop|buoi lam viec|buoi le)|,? va chuong trinh|, chuong trinh)|(?:thoi gian,? )?(?:hinh thuc,? )?(?:va )?thanh phan(?: tham du| du hop| moi)?|chuong trinh (?:hoi nghi|cuoc hop|phien hop|buoi lam viec))(?![a-z])/
/** What a notice answers to those who asked: 'VỀ MỘT SỐ KIẾN NGHỊ CỦA TỈNH', not their own 'KIẾN NGHỊ'. */
const answering =
  /^(?:ve|doi voi|giai quyet|xu ly|y kien ve)(?: viec)?(?: giai quyet| xu ly)? (?:cac|mot so|nhung) (?:(?:de xuat|de nghi|y kien)(?:,| va) )?kien nghi(?:(?:,| va) (?:de xuat|de nghi))?(?: (?:cua|tai) |$)/
const mixed = /muc tieu.*nhiem vu|nhiem vu.*muc tieu|muc tieu.*giai phap/

/** The purpose a heading's words give its section, or null where they give none and the section above decides. */
export function purposeOf(title: string): SectionPurpose | null {
  if (listsRights(setRight(title))) return 'no-duties'
  const words = foldForSearch(title)
    .replace(/^[^a-z]+/, '')
    .replace(
      /^(?:cac|mot so|nhung) (?=ket qua|muc tieu|chi tieu|can cu|quan diem|nguyen tac|ton tai|han che|kho khan)/,
      '',
    )
    .replace(
      /^ve (?=tinh hinh|ket qua|nhiem vu|cong tac to chuc|ton tai|han che|nguyen nhan|uu diem|thuan loi|kho khan|boi canh)/,
      '',
    )
  if (mixed.test(words)) return null
  if (dutiless.test(words)) return 'no-duties'
  if (answering.test(words)) return 'duties'
  if (assigning.test(words)) return 'assignments'
  return dutiful.test(words) ? 'duties' : null
}
