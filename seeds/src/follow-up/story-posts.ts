import type { NewPost } from '@dondoc/database'
import type { Actor } from '@dondoc/domain/access'
import { demoPosts } from '../demo-posts.ts'

/** The bodies whose offices type in their own work in the story; all posts are of offices, not of people. */
const offices: readonly (readonly [string, string])[] = [
  ['bt.btg', 'Ban Tuyên giáo Tỉnh ủy'],
  ['bt.bdv', 'Ban Dân vận Tỉnh ủy'],
  ['bt.ubkt', 'Ủy ban Kiểm tra Tỉnh ủy'],
  ['bt.bnc', 'Ban Nội chính Tỉnh ủy'],
  ['bt.vp', 'Văn phòng Tỉnh ủy'],
  ['bt.dd-hdnd', 'Đảng đoàn Hội đồng nhân dân tỉnh'],
  ['bt.bcs-ubnd', 'Ban Cán sự đảng Ủy ban nhân dân tỉnh'],
  ['bt.dd-mttq', 'Đảng đoàn Mặt trận Tổ quốc tỉnh'],
  ['bt.dd-ldld', 'Đảng đoàn Liên đoàn Lao động tỉnh'],
  ['bt.dd-phunu', 'Đảng đoàn Hội Liên hiệp Phụ nữ tỉnh'],
  ['bt.dd-nongdan', 'Đảng đoàn Hội Nông dân tỉnh'],
  ['bt.dd-ccb', 'Đảng đoàn Hội Cựu chiến binh tỉnh'],
  ['bt.doan', 'Ban Thường vụ Tỉnh đoàn'],
  ['bt.pt', 'Thành ủy Phan Thiết'],
  ['bt.lg', 'Thị ủy La Gi'],
  ['bt.bb', 'Huyện ủy Bắc Bình'],
  ['bt.htb', 'Huyện ủy Hàm Thuận Bắc'],
  ['bt.htn', 'Huyện ủy Hàm Thuận Nam'],
  ['bt.tl', 'Huyện ủy Tánh Linh'],
  ['bt.dl', 'Huyện ủy Đức Linh'],
  ['bt.ht', 'Huyện ủy Hàm Tân'],
  ['bt.pq', 'Huyện ủy Phú Quý'],
  ['bt.du-khoi', 'Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh'],
  ['bt.du-qs', 'Đảng ủy Quân sự tỉnh'],
  ['bt.du-ca', 'Đảng ủy Công an tỉnh'],
  ['bt.du-bp', 'Đảng ủy Bộ đội Biên phòng tỉnh'],
]

export const storyPosts: readonly NewPost[] = [
  ...offices.map(([organisation, name]) => focalPost(organisation, name)),
  focalPost('bt.btc', 'Ban Tổ chức Tỉnh ủy'),
]

function focalPost(organisation: string, name: string): NewPost {
  return { id: `dau-moi.${organisation}`, kind: 'focal', name: `Đầu mối ${name}`, organisation }
}

/** Who acts: 'desk' follows up, 'leader' directs, a code is the office of that body. */
export type Teller = 'desk' | 'leader' | (string & {})

export function actorOf(teller: Teller): Actor {
  if (teller === 'desk') return asActor(demoPosts[0])
  if (teller === 'leader') return asActor(demoPosts[2])
  const post = [demoPosts[1], ...storyPosts].find(({ organisation }) => organisation === teller)
  if (!post) throw new RangeError(`${teller} has no office in the story.`)
  return asActor(post)
}

function asActor({ id, kind, organisation }: NewPost): Actor {
  return { postId: id, kind, organisation }
}
