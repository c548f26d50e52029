import { wordsOf } from './node-fields.ts'
import type { OutlineNode } from './outline.ts'
import type { SectionFrame } from './section-frame.ts'

/** The one paragraph below a body's heading where work is assigned: its duty, be its verb known or not. */
export function isOnlyWordOf(parent: OutlineNode, node: OutlineNode, frame: SectionFrame): boolean {
  const held = frame.purpose === 'assignments' && frame.named?.by === 'heading' && frame.bodies.length > 0
  return (
    held &&
    parent.number !== null &&
    parent.children.length === 1 &&
    node.children.length === 0 &&
    !explains.test(wordsOf(node).text)
  )
}
const explains =
  /^(?:Trong|Theo|Để|Khi|Nếu|Trường hợp|Đối với|Các|Những|Mọi|Việc|Về|Kinh phí|Nguồn|Thời gian|Căn cứ|Do|Vì|Tại|Từ|Nhằm|Qua|Hiện|Năm|Ngày|Đây|Đó|Có|Không|Chưa|Gồm|Bao gồm|Trụ sở|Địa chỉ|Số|Ông|Bà)(?!\p{L})|^[^.;]{0,60}\s(?:là|gồm|đã|được)\s/u
