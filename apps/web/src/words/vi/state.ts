export const state = {
  loading: 'Đang tải…',
  retry: 'Thử lại',
  unreachable: 'Không lấy được số liệu vì máy chủ không trả lời. Kiểm tra kết nối mạng rồi thử lại.',
  failed: 'Máy chủ gặp lỗi khi lấy số liệu. Thử lại sau ít phút; nếu vẫn vậy, báo người quản trị.',
  notFoundTitle: 'Không có trang này',
  notFound: 'Đường dẫn không dẫn tới đâu. Kiểm tra lại đường dẫn, hoặc về trang đầu.',
  home: 'Về trang đầu',
  broken: 'Trang gặp lỗi và không hiển thị được. Tải lại trang; nếu vẫn vậy, báo người quản trị.',
  reload: 'Tải lại trang',
  none: '—',
  close: 'Đóng',
  cancel: 'Thôi',
}
