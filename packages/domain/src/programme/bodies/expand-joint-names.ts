const delegation = /^(Ban [Cc]án sự đảng|Đảng đoàn)\s+(.+)$/u
const stateBody =
  /^(?:các tổ chức|Mặt trận|Tòa án|Viện kiểm sát|Viện Kiểm sát|Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Liên đoàn|Hội)\s/u
const level = /\s(tỉnh|thành phố|huyện|xã)$/u
const office =
  '(?:Giám đốc|Thủ trưởng|Bộ trưởng|Chủ tịch UBND|Chủ tịch Ủy ban nhân dân|UBND|Ủy ban nhân dân|Công an)'
/** 'các Bộ Tài chính, Tư pháp', 'các Sở Y tế và Nội vụ': the kind is printed once, without a colon. */
const bareList = /^(?:các|Các)\s+(Sở|Bộ|Cục|Vụ)\s+(\p{Lu}.*)$/u
const listed = new RegExp(
  `^(${office}\\s+)?(?:(?:các|Các|\\d{1,2})\\s+)?(Sở|Bộ|Ban|Cục|Vụ|Phòng|Tập đoàn|Tổng công ty|sở|bộ|ban|cục|vụ|phòng|tập đoàn|tổng công ty|huyện|tỉnh|xã|phường)(?:, (?:ban|ngành|thị xã|thành phố|phường|đặc khu))*\\s*:\\s*(.+)$`,
  'u',
)

/** Stands for a semicolon between names of one kind, whose commas are their own: 'các Cục: Báo chí; Xuất bản, In và Phát hành'. */
export const ofSameKind = '\u0002'

/** 'Tài chính, Nội vụ và Y tế' are three; 'Nông nghiệp và Môi trường' is one, and so is 'Văn hóa, Thể thao và Du lịch'. */
const partners =
  /\s*,(?!\s*(?:Thể thao|Thương binh)(?!\p{L}))\s*|\s+và\s+(?=\p{Lu})(?!(?:Môi trường|Công nghệ|Đào tạo|Du lịch|Xã hội|Truyền thông|Phát triển|Đầu tư|Thể thao|Gia đình|Tôn giáo|(?:PTNT|MT|CN|ĐT|DL|TT|XH)(?![\p{L}&])))/u

/**
 * Names that share a word with their neighbours, each written out: 'Ban Cán sự đảng Tòa án nhân dân tỉnh, Viện kiểm sát
 * nhân dân tỉnh' are two Party committees, 'Đảng đoàn Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh' are two
 * delegations of the province, 'các Sở: Tài chính, Nội vụ' are Sở Tài chính and Sở Nội vụ.
 */
export function expandJointNames(names: readonly string[]): string[] {
  return shareLevel(shareDelegation(names.flatMap(splitGlued).flatMap(expandListed)))
}

/** 'Sở Y tế Sở Tài chính': two names of a cell that a copy ran together. */
function splitGlued(name: string): string[] {
  return /^(?:Sở|Bộ) \p{Lu}\p{L}*\s/u.test(name) ? name.split(glued) : [name]
}
const glued = /(?<=\s\p{L}+)(?<!(?:của|thuộc|và|với|trưởng|Lãnh đạo|Tư lệnh))\s+(?=(?:Sở|Bộ) \p{Lu}\p{Ll})/u

function expandListed(name: string): string[] {
  const [, one = '', rest = ''] = bareList.exec(name) ?? []
  const several = rest.split(partners)
  if (several.length > 1 && several.every((words) => /^\p{Lu}/u.test(words)))
    return several.map((words) => (words.startsWith(`${one} `) ? words : `${one} ${words}`))
  const match = listed.exec(name)
  const [, holder = '', kind = '', list = ''] = match ?? []
  if (!match || !/^\p{Lu}/u.test(list)) return [name]
  const isPlace = /^(?:xã|phường|huyện|tỉnh)$/u.test(kind)
  const head = holder !== '' && isPlace ? kind : capitalised(kind)
  const listedNames = list.includes(ofSameKind)
    ? list.split(ofSameKind).map((one) => one.trim())
    : list.split(isPlace ? places : partners)
  return listedNames.map((one) => {
    if (isPlace && ofOtherLevel.test(one)) return holder ? `${holder}${one}` : capitalised(one)
    return `${holder}${one.startsWith(head) ? one : `${head} ${one}`}`
  })
}

/** 'các xã: Tân An, Tân Bình và phường Hòa Lợi': a place of another level may stand among them. */
const ofOtherLevel = /^(?:xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|thành phố|tỉnh)\s\p{Lu}/u
const places =
  /\s*,\s*|\s+và\s+(?=\p{Lu}|(?:xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|thành phố|tỉnh)\s\p{Lu})/u

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The Party committee or delegation named first leads the bodies listed after it. */
function shareDelegation(names: readonly string[]): string[] {
  const result: string[] = []
  let shared: string | null = null
  for (const [i, name] of names.entries()) {
    const before = names[i - 1] ?? ''
    const match = delegation.exec(name)
    if (match) shared = match[1] ?? null
    else if (!shared || !stateBody.test(name) || (ofItsOwn.test(before) && /^các\s/u.test(name)))
      shared = null
    result.push(!match && shared ? `${shared} ${name}` : name)
  }
  return result
}

/** 'Đảng đoàn Mặt trận Tổ quốc Việt Nam' has its level, and a class behind it is led by nobody of its own. */
const ofItsOwn = /\s(?:Việt Nam|tỉnh|thành phố|huyện)$/u

/** The level printed once at the end of a list of delegations holds for all of them. */
function shareLevel(names: readonly string[]): string[] {
  return names.map((name, i) => {
    const next = names[i + 1]
    const shared = delegation.exec(name)?.[1]
    if (!shared || level.test(name) || !next?.startsWith(shared)) return name
    const printed = level.exec(next)?.[1]
    return printed ? `${name} ${printed}` : name
  })
}
