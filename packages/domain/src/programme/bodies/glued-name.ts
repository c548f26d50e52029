/** Syllables that names of bodies are made of, and those that tell a class apart; acts that no vocabulary knows are made of others. */
const ofNames = new Set(
  'ủy ban nhân dân hội đồng sở bộ cục vụ viện học văn phòng chi tổng trung tâm trường đại đài báo tạp chí cổng công an thanh tra tòa án kiểm toán sát đảng đoàn tỉnh thành huyện thị quận mặt trận liên minh hiệp ty tập ngân hàng kho bạc bảo hiểm thuế hải quan quân khu đội quỹ chủ tịch phó bí thư trưởng giám đốc chánh thường trực tổ tiểu cơ đơn vị địa phương cấp chính quyền doanh nghiệp đầu tư nhà bệnh máy xã phường đặc thôn ấp buôn hợp tác viên lực lượng quản lý hạt trạm và các của thuộc trên bàn có được tại trong theo chức dự xây dựng ngành thủ người đứng cá cán lãnh đạo chỉ thể'.split(
    ' ',
  ),
)
const mostOfOne = 5
const mostOfClass = 8
/** '5 ha', '20.000 tờ', '30 %', not 'khu vực 8', 'Ban Chỉ đạo 35 tỉnh'. */
const amount =
  /\s(?<!(?:số|khu vực) )\d[\d.]*(?:,\d+)?\s?(?:%|(?:ha|km|m2|m3|kg|tấn|tạ|lớp|hộ|cây|tờ|người|lượt|suất|triệu|tỷ|nghìn|đồng|buổi|cái|chiếc|con|điểm|đợt|giường|công trình|dự án|mô hình|đảng viên|học sinh|cán bộ|cuộc|phần|bản|máy|xe)(?!\p{L}))/u

/** Whether a name holds an act that is not known: 'Trạm Khuyến nông nhân giống 5 ha', 'Phòng Tài vụ lo đủ nhiên liệu cho máy bơm'. */
export function isGlued(name: string): boolean {
  return amount.test(name) || unknownRun(name) > (/^các\s/iu.test(name) ? mostOfClass : mostOfOne)
}

/** How many syllables in small letters, between capitals and commas, no name is made of. */
function unknownRun(name: string): number {
  let [run, longest] = [0, 0]
  for (const word of name.split(/\s+/u)) {
    if (!/^\p{Ll}/u.test(word)) run = 0
    else if (!ofNames.has(word.replace(/[,;]$/u, ''))) run += 1
    longest = Math.max(longest, run)
    if (/[,;]$/u.test(word)) run = 0
  }
  return longest
}
