import { setRight } from '../../text/index.ts'

/**
 * Partners that are printed in small letters without 'các': people and groups, each a partner of its own ('giáo viên bộ môn, cha
 * mẹ học sinh'), never a matter ('phối hợp với kế hoạch chung').
 */
const people =
  /^(?:giáo viên|cha mẹ|phụ huynh|gia đình|nhà trường|nhân dân|người dân|người lao động|lực lượng|quân đội|công an|dân quân|bộ đội|biên phòng|hiệp hội|báo chí|nhà thầu|tư vấn|đơn vị tư vấn|nhân viên|cộng tác viên|tình nguyện viên|chuyên gia|già làng|trưởng (?:thôn|bản|ấp|khu|khoa|phòng)|tổ (?:dân phố|trưởng|chuyên môn|công tác)|trạm y tế|trung tâm y tế|bệnh viện|trường học|cơ sở (?:y tế|giáo dục)|ban (?:phụ huynh|đại diện|quản lý|chỉ huy|giám hiệu)|hội (?:phụ nữ|nông dân|cựu chiến binh|chữ thập đỏ|khuyến học|đồng hương)|đoàn thanh niên|mặt trận|đối tác|hợp tác xã|chủ rừng|chủ hộ|hộ dân|hộ gia đình|học sinh|sinh viên|đoàn viên|hội viên|thư viện|y tế (?:trường|thôn|cơ sở)|chi bộ|khu dân cư|cộng đồng dân cư)(?!\p{L})/u

/** Whether a list of partners begins with people or a group in small letters. */
export function startsWithPeople(words: string): boolean {
  return people.test(setRight(words.slice(0, 60)))
}

/** 'cơ quan thông tấn, báo chí' is one class. */
const press = /(?:^|\s)[Cc]ơ quan (?:thông tấn|truyền thông|truyền thanh)$/u

/** 'Sở Du lịch, báo chí' as two partners: people behind a comma or 'và' are no part of the name before them. */
export function partPeople(name: string): string[] {
  if (/^(?:các|những|mọi)\s/iu.test(name)) return [name]
  const cuts = [...name.matchAll(/\s*,\s*|\s+và\s+/gu)].filter(
    ({ index, 0: mark }) =>
      startsWithPeople(name.slice(index + mark.length)) && !press.test(name.slice(0, index)),
  )
  const starts = [0, ...cuts.map(({ index, 0: mark }) => index + mark.length)]
  return starts.map((from, i) => capitalise(name.slice(from, cuts[i]?.index)))
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
