export const myWork = {
  empty: 'Chưa có việc nào được giao cho đơn vị.',
  emptyNext: 'Khi có việc mới, việc đó hiện ở đây theo thứ tự cần làm.',
  groups: {
    now: 'Cần làm ngay',
    soon: 'Sắp đến hạn',
    going: 'Đang làm',
    waiting: 'Đang chờ bên khác',
    closed: 'Đã xong',
  },
  groupNotes: {
    now: 'quá hạn, chậm bắt đầu hoặc chậm cập nhật',
    soon: 'còn ít ngày',
    going: 'trong hạn hoặc làm thường xuyên',
    waiting: 'chờ nghiệm thu, chờ văn bản hoặc chưa đến thời gian',
    closed: 'hoàn thành hoặc đã thu hồi',
  },
  showClosed: 'Hiện việc đã xong',
  hideClosed: 'Ẩn việc đã xong',
  calm: 'Không có việc nào quá hạn hay chậm cập nhật.',
  all_other: 'Xem cả {{count}} việc trong sổ nhiệm vụ',
}
