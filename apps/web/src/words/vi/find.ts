export const find = {
  open: 'Tìm mọi thứ',
  placeholder: 'Tìm nhiệm vụ, văn bản, tổ chức, chương trình… (có dấu hoặc không dấu)',
  pages: 'Trang và thao tác',
  tasks: 'Nhiệm vụ',
  documents: 'Văn bản',
  bodies: 'Tổ chức',
  programmes: 'Chương trình',
  allTasks: 'Xem mọi nhiệm vụ có “{{words}}”',
  nothing: 'Không thấy gì khớp với “{{words}}”. Thử ít chữ hơn, hoặc gõ không dấu.',
  looking: 'Đang tìm…',
}
