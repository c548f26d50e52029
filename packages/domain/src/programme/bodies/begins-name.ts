import { startsWithBody } from './body-words.ts'
import { isWholeName, startsWithSector } from './name-end.ts'

/** 'các Vụ, Cục thuộc Bộ', 'Các Sở, Ban, ngành': classes in capitals under one 'các'. */
const bareClass =
  /^(?:Vụ|(?:Chi )?[Cc]ục [Tt]huế|Cục|Sở|Ban|Bộ|Ngành|Viện|Phòng|Trường|Tổng cục|Hội|Chi cục|Trung tâm|Đoàn thể)(?:\s+(?:thuộc|trực thuộc|và|ngang|chuyên môn|liên quan|có liên quan)(?:\s.*)?)?$/u

/** 'Bộ, ngành, địa phương': classes without 'các' are one collective. */
const bareCollective = /^(?:Bộ|Sở|Ban|bộ|sở|ban)(?:,? (?:ban|ngành|cơ quan|đoàn thể))*$/u
/** 'VTV, VOV, TTXVN': each a body, where no kind of body is printed before the first ('Sở GTVT, XD'). */
const abbreviation = /^\p{Lu}[\p{Lu}\d&]{2,}$/u

/** One body by its name, and no class: 'Bộ Chỉ huy Quân sự tỉnh | và sở, ngành liên quan'. */
const singles = /^(?!(?:Các|Những|Mọi)\s)\p{Lu}\p{L}* \p{Lu}/u

/** 'Các sở liên quan, địa phương': behind 'liên quan' a class is closed. */
const closedClass = /\sliên quan$/u

/** 'Công an xã hoặc UBND xã': two bodies; 'Chủ tịch hoặc Phó Chủ tịch UBND' is one. */
const eitherBody =
  /^(?:UBND|Ủy ban nhân dân|Công an|Sở|Bộ|Ban|Cục|Chi cục|Viện) (?:\p{Lu}|nhân dân|các|xã|phường|tỉnh)/u
/** '… đoàn thể tỉnh | và đơn vị có liên quan', '… trực thuộc trung ương | , cơ quan, tổ chức khác', '… xã, phường | , báo, đài'. */
const closedLevel =
  /(?:\s(?:đoàn thể (?:cấp )?(?:tỉnh|[Tt]hành phố)|trực thuộc [Tt]rung ương)|(?:UBND|Ủy ban nhân dân)\s(?:các\s)?(?:xã|phường)(?:, (?:xã|phường|đặc khu))+)$/u
const furtherClass =
  /^(?:(?:cơ quan|đơn vị|tổ chức|địa phương)(?:$|\s(?:khác|liên quan|có liên quan|ngành dọc|[Tt]rung ương|báo chí)(?!\p{L}))|báo$)/u

/** Whether a part of a list begins another name, or goes on with the one before its mark. */
export function beginsName(previous: string, words: string, glue: string): boolean {
  if (/liên quan$/u.test(previous) && /^(?:tỉnh|huyện|xã)(?:,|$)/u.test(words)) return true
  if (namesHouseAgain(previous, words)) return true
  if (glue.includes('hoặc')) return eitherBody.test(words) && previous.includes(' ')
  if (closedLevel.test(previous) && furtherClass.test(words)) return true
  if (/^(?:sở|bộ)$/u.test(words) && glue.includes('và') && singles.test(previous)) return true
  if (/^(?:các|mỗi|từng|mọi) \S+(?: \S+)?$/iu.test(previous.replace(/,.*$/u, '')) && bareClass.test(words))
    return false
  if (/các (?:ngành|cấp)$/iu.test(previous) && /^các (?:ngành|cấp)(?:,|$)/u.test(words)) return false
  if (ofCommittees.test(previous) && /^(?:thành|thị|huyện|quận) ủy$/iu.test(words)) return false
  if (heads.test(previous) && headed.test(words)) return false
  if (abbreviation.test(previous) && abbreviation.test(words)) return true
  if (/phụ trách(?: lĩnh vực)? [^,]+$/u.test(previous) && /^(?:Văn phòng|Thanh tra)$/u.test(words))
    return false
  if (/^đồng chí \p{Lu}/u.test(words)) return true
  if (barePost.test(previous) && post.test(words)) return false
  if (ofMinistries.test(previous) && startsWithSector(words)) return false
  if (managesAreas.test(previous) && /^các (?:khu|cụm)(?!\p{L})/u.test(words)) return false
  if (ofSystem.test(previous) && inSystem.test(words)) return false
  if (
    /Đoàn (?:[Đđ]ại biểu Quốc hội|ĐBQH)$/u.test(previous) &&
    /^(?:HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân)/u.test(words)
  )
    return false
  if (
    /^Văn phòng (?:HĐND|Hội đồng nhân dân)$/u.test(previous) &&
    /^(?:UBND|Ủy ban nhân dân) (?!các)/u.test(words)
  )
    return false
  // The Party committee of the Front and the mass organisations of a province is one body since 2025.
  if (/^Đảng ủy (?:.* )?Mặt trận Tổ quốc(?: Việt Nam)?$/u.test(previous) && /^các đoàn thể/u.test(words))
    return false
  if (organisations.test(words)) return !plural.test(previous)
  if (/^(?:toàn bộ )?hệ thống các /u.test(words)) return true
  if (/^(?:chủ đầu tư|nhà đầu tư)/u.test(words)) return !/(?:chủ|nhà) đầu tư/u.test(previous)
  if (
    /^(?:cơ quan|đơn vị|bộ phận|địa phương|chính quyền|cấp ủy|doanh nghiệp|thủ trưởng|người đứng đầu|lãnh đạo)/u.test(
      words,
    )
  )
    return (
      !bareCollective.test(previous) &&
      (closedClass.test(previous) ||
        !/^(?:các|cơ quan|đơn vị|người đứng đầu|thủ trưởng|những|mọi|mỗi|từng|cấp)|\scác\s/iu.test(
          previous,
        )) &&
      startsWithBody(words)
    )
  return startsWithBody(words) || (/^\s*,\s*$/u.test(glue) && isAnotherName(previous, words))
}

const posts =
  '(?:Phó )?(?:Bí thư|Chủ tịch|Giám đốc|Tổng Giám đốc|Tổng giám đốc|Hiệu trưởng|Trưởng|Cục trưởng|Chi cục trưởng)'
/** 'Bí thư, Chủ tịch UBND các xã': two posts of one place, and the first says no place of its own. */
const barePost = new RegExp(`^(?:(?:Các |các )?(?:[Đđ]ồng chí )?)${posts}$`, 'u')
const post = new RegExp(`^${posts}\\s`, 'u')
/** 'Bộ trưởng các Bộ: Quốc phòng, Công an, Y tế': a sector of the list, no police of its own. */
const ofMinistries = /(?:các|Các) (?:Bộ|bộ)(?:, [^:;]{2,30})?\s*:[^;]*$/u
/** 'Ban Quản lý Khu kinh tế và các khu công nghiệp': what it manages. */
const managesAreas = /^Ban [Qq]uản lý (?:các )?(?:[Kk]hu|[Cc]ụm)\s/u
/** 'Các cấp ủy, tổ chức đảng, chính quyền, Mặt trận Tổ quốc và các đoàn thể': the whole system in one. */
const ofSystem = /^(?:Các|các) cấp ủy(?:,| [Đđ]ảng,)(?:[^;](?!tỉnh|huyện|xã))*$/u
const inSystem =
  /^(?:(?:các )?(?:chính quyền|đoàn thể|tổ chức chính trị\s?[-–]\s?xã hội|tổ chức thành viên)|ban|ngành|cơ quan|đơn vị|Mặt trận(?: Tổ quốc(?: Việt Nam)?)?)(?=$|\scác cấp|,)/u

/** 'Bí thư Tỉnh ủy, Thành ủy': one post in committees of several levels. */
export const ofCommittees =
  /(?:bí thư|ban thường vụ|thường trực|văn phòng|lãnh đạo)(?: các)? (?:tỉnh|thành|huyện|thị|quận) ủy$/iu

/** Whoever heads several classes is one holder: 'Người đứng đầu các cơ quan chuyên môn, các đơn vị sự nghiệp'. */
const heads = /^(?:Người đứng đầu|Thủ trưởng|Lãnh đạo)\s+(?:các|cấp ủy|chính quyền)(?!\p{L})/iu
const headed = /^các (?:cơ quan|đơn vị)(?!\p{L})/iu

/** 'Bộ Xây dựng, tổ chức xã hội': organisations without 'các' behind a body's name; behind a class they belong to it. */
const organisations =
  /^tổ chức (?:xã hội|phi chính phủ|quốc tế|chính trị|đoàn thể|thành viên|kinh tế)(?!\p{L})/u
const plural = /^(?:các|những)\s/iu

/** 'các trường THPT, trường THCS': a house named once more is another class of them. */
const houses =
  /^(?:các\s+)?(trường|nhà thầu|bệnh viện|trung tâm|viện|công ty|ngân hàng|khoa|trạm|bảo tàng)\s/iu

function namesHouseAgain(previous: string, words: string): boolean {
  const house = /^\p{Ll}/u.test(words) ? houses.exec(words)?.[1] : undefined
  return house !== undefined && houses.exec(previous)?.[1]?.toLowerCase() === house
}

/** 'UBND tỉnh Lào Cai, Yên Bái': one more place under the level printed before. */
const isPlace = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,3}$/u
const ofPlace = /\s(?:tỉnh|thành phố|huyện|thị xã|xã|phường)(?: \p{Lu}\p{L}*){1,4}$/u

/** A name that no vocabulary knows, of two words and more, behind the comma of one that is whole. */
function isAnotherName(previous: string, words: string): boolean {
  if (!isWholeName(previous) || /^các\s/iu.test(previous) || startsWithSector(words)) return false
  if (isPlace.test(words) && ofPlace.test(previous)) return false
  return /^\p{Lu}\p{L}+ \p{L}{2}/u.test(words)
}
