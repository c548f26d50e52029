export const readings = {
  start: 'Đọc văn bản mới',
  startHint:
    'Chọn một hay nhiều tệp, kéo thả vào trang, hoặc dán tệp đã sao chép (.docx, .xlsx, .csv, .pdf, .html, .md, .txt; đến 20 MB).',
  drop: 'Thả tệp vào đây để đọc',
  placeOf: 'Tệp {{place}} trong {{of}}.',
  taken_other: 'Đã nhận {{count}} tệp. Mở từng văn bản trong danh sách để xem lại.',
  sending: 'Đang gửi {{file}}: {{percent}} %',
  sendingOf: 'Tiến độ gửi {{file}}',
  readingFile: 'Đã gửi {{file}}, đang nhận…',
  unreachable: 'Chưa gửi được {{file}} vì máy chủ không trả lời. Kiểm tra kết nối mạng rồi thử lại.',
  failed: 'Máy chủ gặp lỗi khi nhận {{file}}. Thử lại sau ít phút; nếu vẫn vậy, báo người quản trị.',
  unsentAway_other: '{{count}} tệp không nhận được. Mở “Chương trình” để xem lý do.',
  closeUnsent: 'Đã xem, đóng lại',
  again: 'Về danh sách, chọn tệp khác',
  title: 'Văn bản đang đọc',
  none: 'Chưa có văn bản nào đang đọc.',
  noneNext:
    'Bấm “Đọc văn bản mới”: hệ thống tách văn bản thành nhiệm vụ, bạn xem lại từng chỗ, rồi xác nhận để giao việc.',
  file: 'Tệp {{file}}',
  begun: 'Đưa vào {{at}}, {{by}}',
  edited: 'Sửa gần nhất {{at}}, {{by}}',
  tasks_other: '{{count}} nhiệm vụ',
  open_other: 'còn {{count}} chỗ cần xử lý',
  ready: 'Sẵn sàng xác nhận',
  putAway: 'Bỏ khỏi danh sách',
  putAwayOf: 'Bỏ {{file}} khỏi danh sách',
  phases: {
    uploaded: 'Đang chờ đọc',
    reading: 'Đang đọc',
    read: 'Đã đọc',
    refused: 'Không đọc được',
    confirmed: 'Đã xác nhận',
    discarded: 'Đã bỏ',
  },
  unreadable: {
    'empty-file': 'Tệp {{file}} không có nội dung. Kiểm tra lại tệp rồi thử lại.',
    'too-large':
      'Tệp {{file}} (hoặc nội dung nén bên trong) lớn quá giới hạn 20 MB. Bỏ bớt hình, hoặc lưu lại dạng .docx rồi thử lại.',
    'unsupported-kind':
      'Tệp {{file}} không thuộc loại đọc được. Lưu lại dạng .docx, .xlsx, .pdf, .html, .md hoặc .txt rồi thử lại.',
    'old-format':
      'Tệp {{file}} ở dạng cũ hoặc OpenDocument. Mở bằng Word hoặc Excel, lưu lại dạng .docx hoặc .xlsx rồi thử lại.',
    encrypted: 'Tệp {{file}} đặt mật khẩu. Bỏ mật khẩu rồi thử lại.',
    scanned:
      'Tệp {{file}} chỉ có ảnh chụp trang, không có chữ để đọc. Xin bản Word, hoặc nhận dạng chữ rồi thử lại.',
    'not-unicode': 'Tệp {{file}} dùng phông TCVN3 hoặc VNI. Chuyển sang Unicode rồi thử lại.',
    unreadable: 'Không đọc được tệp {{file}}: tệp có thể hỏng. Mở thử, lưu lại rồi thử lại.',
    'no-text': 'Tệp {{file}} không có chữ nào. Kiểm tra xem có đúng tệp không.',
  },
}
