export const sheets = {
  fault: {
    'column-locked': 'Cột này không sửa trong Excel. Trả lại nội dung cũ.',
    'cell-not-a-day': 'Không phải ngày. Ghi theo dạng dd/mm/yyyy.',
    'cell-not-a-count': 'Không phải số lượng. Ghi số nguyên, không kèm chữ.',
    'cell-not-a-figure': 'Không phải con số. Ghi tối đa bốn chữ số sau dấu phẩy, ví dụ 2,6 hoặc 12.500.',
    'cell-not-a-year': 'Không phải năm. Ghi đủ bốn chữ số.',
    'cell-not-a-choice': 'Không có trong danh sách. Chọn một trong các mục của ô.',
    'cell-missing': 'Còn trống. Các ô của cùng một mục phải được ghi đủ.',
    'cell-emptied': 'Nội dung đã ghi không xóa được bằng cách để trống. Trả lại nội dung cũ.',
    'row-unknown': 'Dòng này không có trong bản xuất. Bỏ dòng này ra khỏi tệp.',
    'row-twice': 'Dòng này lặp lại. Chỉ giữ một dòng.',
  },
  refused: {
    'document-unclear':
      'Sổ đã có {{count}} mục cùng số, có thể chính là {{name}}. Bỏ dòng này khỏi tệp và vào sổ ở trang Văn bản: ở đó chọn được đúng mục.',
    'document-stale':
      '{{by}} đã ghi thêm vào văn bản này sau khi tệp được xuất. Bỏ dòng này khỏi tệp, hoặc xuất lại tệp mới rồi sửa ở đó.',
  },
  choose: 'Chọn tệp .xlsx',
  chooseOther: 'Chọn tệp khác',
  sending: 'Đang gửi {{file}}: {{percent}} %',
  checking: 'Đang kiểm tra {{file}}…',
  unreachable: 'Không gửi được tệp {{file}} vì mất kết nối. Kiểm tra mạng rồi chọn lại tệp.',
  failed: 'Hệ thống gặp lỗi khi nhận tệp {{file}}. Thử lại sau ít phút.',
  tooLarge: 'Tệp {{file}} lớn hơn mức nhận được. Chỉ điền vào mẫu, không chèn thêm hình hay trang tính.',
  faults_other: '{{count}} chỗ cần sửa',
  faultsNext: 'Chưa dòng nào được ghi. Sửa các ô này trong tệp Excel rồi chọn lại tệp.',
  moreFaults_other: 'và {{count}} chỗ khác; sửa các chỗ trên trước.',
  row: 'Dòng {{line}}',
  place: 'Dòng {{line}}, cột {{column}}',
}
