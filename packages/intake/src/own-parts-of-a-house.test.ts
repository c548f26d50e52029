import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** Plans of a hospital, a school and a ward's office give work to their own parts and posts. */
const houses: Readonly<Record<string, readonly [string, string]>> = {
  '1. Phòng Kế hoạch tổng hợp\n\n- Đầu mối báo cáo Ban Giám đốc hằng tuần.': ['Phòng Kế hoạch tổng hợp', ''],
  '1. Khoa Nội\n\n- Tiếp nhận, điều trị người bệnh.': ['Khoa Nội', ''],
  '1. Khoa Dược: Bảo đảm thuốc, dịch truyền.': ['Khoa Dược', ''],
  '1. Các khoa lâm sàng bố trí giường bệnh.': ['Các khoa lâm sàng', ''],
  '1. Điều dưỡng trưởng phối hợp với Khoa Nhi phân công lịch trực.': ['Điều dưỡng trưởng', 'Khoa Nhi'],
  '1. Tổ chuyên môn\n\n- Xây dựng kho học liệu.': ['Tổ chuyên môn', ''],
  '1. Giáo viên bộ môn soạn bài giảng điện tử.': ['Giáo viên bộ môn', ''],
  '1. Nhân viên thư viện số hóa sách.': ['Nhân viên thư viện', ''],
  '1. Bộ phận văn phòng: quản lý tài khoản.': ['Bộ phận văn phòng', ''],
  '1. Công chức Văn hóa - Xã hội tuyên truyền trên loa.': ['Công chức Văn hóa - Xã hội', ''],
}

it.each(Object.entries(houses))('reads who holds «%s»', async (item, [lead, coordinating]) => {
  const [task] = await tasksOf(`IV. TỔ CHỨC THỰC HIỆN\n\n${item}`)
  expect([task?.lead.join(), task?.coordinating.join()]).toEqual([lead, coordinating])
})

const known =
  '1. Trạm Y tế: phun thuốc.\n\n2. Trường Tiểu học: trồng cây.\n\n3. Công an xã: tuần tra ban đêm.'

it('takes a name that it does not know for the holder where the items beside it each begin with a body', async () => {
  const list = `IV. TỔ CHỨC THỰC HIỆN\n\n${known}\n\n4. Già làng: vận động bà con.\n\n5. Thôn đội trưởng\n\n- Huy động dân quân.`
  const tasks = await tasksOf(list)
  expect(tasks.slice(3).map(({ lead }) => lead)).toEqual([['Già làng'], ['Thôn đội trưởng']])
  expect(tasks[3]?.readings.lead?.reason.doubt).toBe('not-a-body')
})

it('takes no matter for a holder there, and no name where nobody is listed', async () => {
  const list = `IV. TỔ CHỨC THỰC HIỆN\n\n${known}\n\n4. Kinh phí: bố trí từ ngân sách xã.`
  expect((await tasksOf(list)).slice(3).flatMap(({ lead }) => lead)).toEqual([])
  const matters =
    'IV. TỔ CHỨC THỰC HIỆN\n\n1. Hậu cần: chuẩn bị hội trường.\n\n2. Trang trí: treo băng rôn.\n\n3. Âm thanh: kiểm tra loa đài.'
  expect((await tasksOf(matters)).flatMap(({ lead }) => lead)).toEqual([])
})

async function tasksOf(text: string) {
  const read = await readDocument('a.txt', new TextEncoder().encode(text))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks
}
