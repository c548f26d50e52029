export const notices = {
  bell: 'Thông báo',
  bellUnread_other: 'Thông báo: {{count}} chưa đọc',
  title: 'Thông báo',
  unread: 'Chưa đọc',
  markAll: 'Đánh dấu đã đọc hết',
  none: 'Chưa có thông báo nào.',
  noneNext: 'Khi có văn bản mà nhiệm vụ đang chờ, hoặc có việc cần biết, thông báo hiện ở đây.',
  latest_other: 'Mới nhất {{shown}} trong {{count}} thông báo.',
  said: {
    taskReleased: 'Đã có {{document}}: nhiệm vụ {{task}} hết chờ văn bản, tính thời gian từ {{on}}.',
    taskReleasedBy:
      'Đã có {{document}}: nhiệm vụ {{task}} hết chờ văn bản, tính thời gian từ {{on}}, hạn {{deadline}}.',
    tasksReleased_other: '{{document}} đã mở {{count}} việc đang chờ văn bản.',
  },
}
