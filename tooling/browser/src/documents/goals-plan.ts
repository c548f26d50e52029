const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

/** A plan of our own words with a line of goals, a table of targets, and a duty with a figure of its own. */
export const goalsPlan = [
  ...['<p>ỦY BAN NHÂN DÂN TỈNH AN BÌNH</p>', '<p>Số: 77/KH-UBND</p>'],
  '<p>An Bình, ngày 05 tháng 01 năm 2026</p>',
  '<p>KẾ HOẠCH</p><p>Phát triển công nghiệp đến năm 2030</p>',
  '<p>Thực hiện Nghị quyết của Tỉnh ủy về phát triển các khu, cụm công nghiệp trên địa bàn tỉnh và ý kiến thống nhất của các sở, ban, ngành tại cuộc họp thường kỳ, Ủy ban nhân dân tỉnh ban hành kế hoạch với những nội dung sau đây.</p>',
  '<p>I. MỤC TIÊU</p>',
  '<p>- Tỷ lệ lấp đầy các cụm công nghiệp đạt 60 - 70%.</p>',
  '<p>II. CHỈ TIÊU CHỦ YẾU</p>',
  `<table>${row(['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2026', 'Năm 2030'])}`,
  `${row(['1', 'Giá trị sản xuất công nghiệp', 'Tỷ đồng', '12.000', '20.000'])}</table>`,
  '<p>III. NHIỆM VỤ</p><p>1. Sở Công Thương</p>',
  '<p>- Hỗ trợ ít nhất 30% doanh nghiệp chuyển đổi số trong năm 2026.</p>',
  '<p>- Rà soát, tổng hợp khó khăn, vướng mắc của các doanh nghiệp trong các khu, cụm công nghiệp về đất đai, hạ tầng, điện, nước, lao động; tham mưu Ủy ban nhân dân tỉnh giải quyết, hoàn thành trước ngày 30/6/2026.</p>',
  '<p>2. Ủy ban nhân dân các xã, phường</p>',
  '<p>- Phối hợp với chủ đầu tư hạ tầng tuyên truyền, vận động nhân dân bàn giao mặt bằng đúng tiến độ; giữ gìn an ninh trật tự, vệ sinh môi trường ở các khu, cụm công nghiệp đóng trên địa bàn.</p>',
].join('\n')
