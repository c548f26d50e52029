export const notices = {
  bell: 'Thông báo',
  bellUnread_other: 'Thông báo: {{count}} chưa đọc',
  title: 'Thông báo',
  unread: 'Chưa đọc',
  markAll: 'Đánh dấu đã đọc hết',
  none: 'Chưa có thông báo nào.',
  noneNext: 'Khi có văn bản mà nhiệm vụ đang chờ, hoặc có việc cần biết, thông báo hiện ở đây.',
  latest_other: 'Mới nhất {{shown}} trong {{count}} thông báo.',
  news: {
    asked: {
      urge: 'Đôn đốc nhiệm vụ {{task}}, trả lời trước {{by}}: {{message}}',
      'ask-evidence': 'Yêu cầu gửi sản phẩm của nhiệm vụ {{task}} trước {{by}}: {{message}}',
      'ask-check': 'Yêu cầu rà soát số liệu của nhiệm vụ {{task}}, trả lời trước {{by}}: {{message}}',
    },
    accepted: 'Sản phẩm của nhiệm vụ {{task}} đã được nghiệm thu.',
    returned: 'Sản phẩm của nhiệm vụ {{task}} bị trả lại: {{reason}}',
    extended: 'Nhiệm vụ {{task}} được gia hạn đến {{deadline}}.',
    notExtended: 'Không gia hạn nhiệm vụ {{task}}: {{reason}}',
    released: 'Đơn vị không còn thực hiện nhiệm vụ {{task}}, ý kiến từ chối được chấp nhận: {{reason}}',
    kept: 'Đơn vị tiếp tục thực hiện nhiệm vụ {{task}}, ý kiến từ chối không được chấp nhận: {{reason}}',
    corrected: 'Đính chính nhiệm vụ {{task}} đã được duyệt.',
    notCorrected: 'Đính chính nhiệm vụ {{task}} không được duyệt: {{reason}}',
    handedOver: 'Nhiệm vụ {{task}} được giao lại cho đơn vị khác: {{reason}}',
    withdrawn: 'Nhiệm vụ {{task}} được thu hồi: {{reason}}',
  },
  said: {
    givenOne: 'Được giao nhiệm vụ {{task}}',
    givenMany_other: 'Được giao {{count}} việc',
    givenBy: '{{what}}, {{by}} giao.',
    escalatedOne: {
      yellow: 'Cảnh báo vàng: nhiệm vụ {{task}} còn không quá 3 ngày là đến hạn, chưa có sản phẩm.',
      red: 'Cảnh báo đỏ: nhiệm vụ {{task}} đã quá hạn, cần cấp trên trực tiếp chỉ đạo.',
      special_red:
        'Cảnh báo đỏ đặc biệt: nhiệm vụ {{task}} quá hạn nhiều ngày, cần cấp giao việc quyết định.',
    },
    escalated: {
      yellow_other: 'Cảnh báo vàng: {{count}} việc còn không quá 3 ngày là đến hạn, chưa có sản phẩm.',
      red_other: 'Cảnh báo đỏ: {{count}} việc đã quá hạn, cần cấp trên trực tiếp chỉ đạo.',
      special_red_other:
        'Cảnh báo đỏ đặc biệt: {{count}} việc quá hạn nhiều ngày, cần cấp giao việc quyết định.',
    },
    planSubmitted: '{{body}} trình kế hoạch thực hiện {{programme}}, chờ duyệt.',
    planApproved: 'Kế hoạch thực hiện {{programme}} của đơn vị đã được duyệt.',
    planReturned: 'Kế hoạch thực hiện {{programme}} bị trả lại: {{reason}}',
    taskReleased: 'Đã có {{document}}: nhiệm vụ {{task}} hết chờ văn bản, tính thời gian từ {{on}}.',
    taskReleasedBy:
      'Đã có {{document}}: nhiệm vụ {{task}} hết chờ văn bản, tính thời gian từ {{on}}, hạn {{deadline}}.',
    taskWaitsAgain:
      'Nhiệm vụ {{task}} trở lại chờ văn bản từ {{on}}: {{document}} không phải văn bản đang chờ. Việc đã làm còn nguyên, thời hạn chưa tính.',
    workGiven_other: 'giao {{count}} việc',
    workRescheduled_other: 'đổi thời gian {{count}} việc',
    workWithdrawn_other: 'thu hồi {{count}} việc',
    tasksReleased_other: '{{document}} đã mở {{count}} việc đang chờ văn bản.',
    tasksWaitAgain_other: '{{count}} việc mở theo {{document}} đã được đưa về chờ văn bản.',
  },
}
