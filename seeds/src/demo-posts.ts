/** The posts of the demonstration and the names their accounts sign in with: posts of offices, not people. */
export const demoPosts = [
  { id: 'theo-doi', kind: 'desk', name: 'Chuyên viên theo dõi, Ban Tổ chức Tỉnh ủy', organisation: 'bt.btc' },
  { id: 'dau-moi', kind: 'focal', name: 'Đầu mối Huyện ủy Tuy Phong', organisation: 'bt.tp' },
  { id: 'lanh-dao', kind: 'leader', name: 'Thường trực Tỉnh ủy', organisation: 'bt' },
  {
    id: 'quan-tri',
    kind: 'administrator',
    name: 'Quản trị hệ thống, Văn phòng Tỉnh ủy',
    organisation: 'bt.vp',
  },
] as const
