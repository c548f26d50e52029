import { expect, it } from 'vitest'
import { readDuty } from './read-duty.ts'

it.each([
  ['Lãnh đạo, chỉ đạo đổi mới', 'lead'],
  ['tăng cường công tác lãnh đạo, chỉ đạo', 'lead'],
  ['Chủ trì, phối hợp với các cơ quan', 'chair'],
  ['Chỉ đạo đẩy mạnh công tác dân vận', 'direct'],
  ['Nghiên cứu, tham mưu sửa đổi quy định', 'advise'],
  ['Tiếp tục tham mưu kiểm điểm', 'advise'],
  ['Đẩy mạnh công tác phối hợp giữa ban dân vận', 'coordinate'],
  ['Theo dõi, đôn đốc việc thực hiện', 'monitor'],
  ['Nâng cao chất lượng hoạt động', 'implement'],
  ['Đổi mới phương thức lãnh đạo', 'implement'],
])('«%s» asks to %s', (words, duty) => {
  expect(readDuty(words).duty).toBe(duty)
})
