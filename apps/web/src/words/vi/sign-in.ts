export const signIn = {
  title: 'Đăng nhập',
  office: 'Tỉnh ủy Bình Thuận',
  desk: 'Bộ phận theo dõi, đôn đốc thực hiện chương trình hành động',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  missing: 'Nhập cả tên đăng nhập và mật khẩu.',
  wrong: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại.',
  locked: 'Tài khoản tạm khóa vì nhập sai nhiều lần. Chờ một lúc rồi thử lại, hoặc báo người quản trị.',
  lockedUntil:
    'Tài khoản tạm khóa đến {{time}} vì nhập sai nhiều lần. Thử lại sau giờ đó, hoặc báo người quản trị.',
  unreachable: 'Không liên lạc được với máy chủ. Kiểm tra kết nối mạng rồi thử lại.',
  failed: 'Máy chủ gặp lỗi khi đăng nhập. Thử lại sau ít phút; nếu vẫn vậy, báo người quản trị.',
  note: 'Tài khoản gắn với chức danh, do người quản trị cấp.',
}
