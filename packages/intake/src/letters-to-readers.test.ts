import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

const head =
  'UBND TỈNH AN BÌNH\nSỞ NỘI VỤ\n\nSố: 812/SNV-CCHC\nV/v rà soát vị trí việc làm\n\nAn Bình, ngày 12 tháng 3 năm 2026'
const readers = ['Các sở, ban, ngành', 'UBND các xã, phường']
const items = '1. Rà soát vị trí việc làm.\n\n2. Gửi báo cáo về Sở Nội vụ trước ngày 25/3/2026.'

it.each([
  'Nhằm chuẩn bị hồ sơ trình cấp có thẩm quyền; Sở Nội vụ yêu cầu các đơn vị:',
  'Để hoàn thiện đề án, Sở Nội vụ đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:',
  'Thực hiện Luật Viên chức, Sở Nội vụ đề nghị Quý cơ quan:',
  'Để bảo đảm tiến độ, đề nghị triển khai các nội dung sau:',
  'Để chuẩn bị kỳ thi nâng ngạch, Sở Nội vụ đề nghị:',
])('gives what a letter asks of its readers to those it is addressed to: «%s»', async (lead) => {
  const letter = [head, 'Kính gửi: Các sở, ban, ngành; UBND các xã, phường.', lead, items].join('\n\n')
  expect((await tasksOf(letter)).map((task) => task.lead)).toEqual([readers, readers])
})

it('leaves to a body that the lead-in or an item names what is asked of it', async () => {
  const letter = [
    head,
    'Kính gửi:\n- Các sở, ban, ngành;\n- UBND các xã, phường.',
    'Sở Nội vụ yêu cầu các đơn vị:',
    '1. Rà soát vị trí việc làm.',
    '2. Giao Trung tâm Lưu trữ lịch sử tỉnh tổng hợp, báo cáo trước ngày 25/3/2026.',
  ]
  expect((await tasksOf(letter.join('\n\n'))).map((task) => task.lead)).toEqual([
    readers,
    ['Trung tâm Lưu trữ lịch sử tỉnh'],
  ])
  const named = [
    head,
    'Kính gửi: Các sở, ban, ngành; UBND các xã, phường.',
    'Sở Nội vụ đề nghị UBND các xã, phường thực hiện một số nội dung sau:',
    items,
  ]
  expect((await tasksOf(named.join('\n\n'))).map((task) => task.lead)).toEqual([
    ['UBND các xã, phường'],
    ['UBND các xã, phường'],
  ])
})

it('keeps the offices as printed where nobody is addressed, and takes the lead-in for no duty', async () => {
  const notice = `THÔNG BÁO\nKết luận tại cuộc họp\n\nChủ tịch UBND tỉnh yêu cầu các đơn vị:\n\n${items}`
  expect((await tasksOf(notice)).map((task) => task.lead)).toEqual([['Các đơn vị'], ['Các đơn vị']])
})

it('takes the two lines of a letterhead for the one who writes, not for the holder of what follows', async () => {
  const plan = `${head}\n\nKẾ HOẠCH\nKiểm tra công vụ năm 2026\n\n1. Rà soát vị trí việc làm.\n\n2. Lập danh sách viên chức.`
  expect((await tasksOf(plan)).map((task) => task.lead)).toEqual([[], []])
})

it('tells classes of houses apart that each print their kind, and keeps a duty over its parts whole', async () => {
  const letter = [
    head,
    'Kính gửi: Các trường THPT, trường THCS trên địa bàn tỉnh.',
    'Sở Nội vụ yêu cầu các đơn vị:',
    '1. Hoàn thành biểu mẫu của năm học gồm:\n- Phần thống kê số học sinh theo lớp;\n- Phần đăng ký nhu cầu.',
    '2. Lập danh sách giáo viên.',
  ]
  const tasks = await tasksOf(letter.join('\n\n'))
  expect(tasks.map(({ text }) => text)).toEqual([
    'Hoàn thành biểu mẫu của năm học gồm:',
    'Lập danh sách giáo viên.',
  ])
  expect(tasks[0]?.lead).toEqual(['Các trường THPT', 'Trường THCS trên địa bàn tỉnh'])
})

async function tasksOf(text: string) {
  const read = await readDocument('a.txt', new TextEncoder().encode(text))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks
}

it('reads a letter of plain paragraphs: a purpose with commas of its own, then what a kind of cases asks of an office', async () => {
  const letter = [
    head,
    'Kính gửi: Các Phòng Văn hóa - Xã hội.',
    'Để thực hiện việc đánh giá, xếp loại theo quy định tại Thông tư số 12/2025/TT-BNV ngày 3/2/2025 của Bộ Nội vụ, Sở Nội vụ đề nghị các Phòng Văn hóa - Xã hội căn cứ nội dung đã tập huấn, lập danh sách viên chức.',
    'Đối với các chức danh mới tách, Phòng Văn hóa - Xã hội hướng dẫn các trường điền phiếu (mẫu kèm theo).',
    'Đối với các chức danh đã có, mẫu phiếu giữ như cũ.',
    'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các Phòng phản ánh về Sở Nội vụ.',
    'Nơi nhận:',
  ]
  expect((await tasksOf(letter.join('\n\n'))).map(({ lead }) => lead)).toEqual([
    ['Các Phòng Văn hóa - Xã hội'],
    ['Phòng Văn hóa - Xã hội'],
  ])
})
