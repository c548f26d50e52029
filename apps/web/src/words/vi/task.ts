export const task = {
  duties: {
    lead: 'Lãnh đạo',
    chair: 'Chủ trì',
    direct: 'Chỉ đạo',
    advise: 'Tham mưu',
    coordinate: 'Phối hợp',
    approve: 'Ban hành, phê duyệt',
    monitor: 'Theo dõi, đôn đốc',
    implement: 'Thực hiện',
  },
  schedules: {
    standing: 'Thường xuyên',
    from: 'Từ một thời điểm',
    within: 'Trong khoảng thời gian',
    by: 'Trước thời điểm',
    span: 'Giai đoạn',
    recurring: 'Định kỳ',
    unspecified: 'Không nêu thời gian',
  },
  references: 'Văn bản được dẫn',
  reference: {
    dated: 'ngày {{day}}',
    by: 'của {{issuer}}',
  },
}
