import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

async function tasksOf(name: string, ...lines: string[]) {
  const read = await readDocument(name, new TextEncoder().encode(lines.join('\n')))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks.map(({ text, lead, coordinating, schedule }) => ({
    ...{ opens: text.split(' ').slice(0, 4).join(' '), lead: [...lead], coordinating: [...coordinating] },
    kind: schedule.kind,
  }))
}

it('keeps a heading from the paragraph that the page sets in below it, and two such paragraphs apart', async () => {
  const tasks = await tasksOf(
    'a.txt',
    '     Để bảo đảm nước sạch cho nhân dân trong mùa khô, Chủ tịch Ủy ban nhân dân',
    'tỉnh yêu cầu các cơ quan sau đây thực hiện:',
    '     1. Sở Y tế, Sở Nông nghiệp và Môi trường và Ủy ban nhân dân các',
    'xã, phường',
    '     Theo chức năng được giao kiểm tra chất lượng nước tại các trạm cấp nước tập',
    'trung, xử lý ngay các trạm không đạt chuẩn và công khai kết quả cho nhân dân.',
    '     Đồng thời, phối hợp với Công an tỉnh kiểm tra các cơ sở bán nước đóng bình',
    'và hoàn thành trước ngày 20 tháng 5 năm 2026 theo kế hoạch đã được phê duyệt.',
    '     2. Giao Sở Xây dựng',
    '     Lập phương án cấp nước cho các khu dân cư ở cuối nguồn, nhất là các khu có',
    'nhiều nhà cao tầng trong nội thành.',
  )
  const joint = ['Sở Y tế', 'Sở Nông nghiệp và Môi trường', 'Ủy ban nhân dân các xã, phường']
  expect(tasks).toEqual([
    { opens: 'Theo chức năng được', lead: joint, coordinating: [], kind: 'unspecified' },
    { opens: 'Đồng thời, phối hợp', lead: joint, coordinating: ['Công an tỉnh'], kind: 'by' },
    { opens: 'Lập phương án cấp', lead: ['Sở Xây dựng'], coordinating: [], kind: 'unspecified' },
  ])
})

it('gives the duties of a chapter to the body whose duties its heading says they are', async () => {
  const leads = async (heading: string) =>
    (await tasksOf('a.txt', heading, '', '1. Xây dựng kho dữ liệu.', '', '2. Rà soát quy trình.')).map(
      ({ lead }) => lead,
    )
  expect(await leads('II. NHIỆM VỤ CHỦ YẾU CỦA SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG')).toEqual([
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
  ])
  expect(await leads('II. Nhiệm vụ trọng tâm của Ban Quản lý khu kinh tế')).toEqual([
    ['Ban Quản lý khu kinh tế'],
    ['Ban Quản lý khu kinh tế'],
  ])
  expect(await leads('II. NHIỆM VỤ CHỦ YẾU CỦA TỈNH NĂM 2026')).toEqual([[], []])
})

it('reads who holds the bullets of a heading that directs others, and of offices that advise', async () => {
  const tasks = await tasksOf(
    'a.txt',
    'Đảng ủy đề nghị các tổ chức đảng thực hiện một số nhiệm vụ như sau:',
    '1. Ủy ban nhân dân huyện, chỉ đạo các phòng, đơn vị có liên quan:',
    '- Sửa chữa nhà văn hóa các thôn.',
    '2. Các cơ quan chuyên trách tham mưu, giúp việc Huyện ủy; các chi bộ cơ sở',
    '- Tổ chức học tập nghị quyết.',
  )
  expect(tasks.map(({ lead }) => lead)).toEqual([
    ['Ủy ban nhân dân huyện'],
    ['Các cơ quan chuyên trách tham mưu, giúp việc Huyện ủy', 'Các chi bộ cơ sở'],
  ])
})

it('takes what a duty is about for no body, and a class that holds a licence for one', async () => {
  const tasks = await tasksOf(
    'a.txt',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Sở Công Thương',
    '- Đối với các cơ sở, kho bãi thuộc phạm vi quản lý, hướng dẫn chủ kho lắp thiết bị báo cháy.',
    '2. Các tổ chức, cá nhân được cấp giấy phép khai thác nước dưới đất có trách nhiệm lắp đồng hồ đo.',
  )
  expect(tasks.map(({ lead }) => lead)).toEqual([
    ['Sở Công Thương'],
    ['Các tổ chức, cá nhân được cấp giấy phép khai thác nước dưới đất'],
  ])
})

it('reads a loose report after the bullets of a lead-in, whatever its first word, as one more duty of those addressed', async () => {
  const tasks = await tasksOf(
    'a.txt',
    'Sở Nội vụ đề nghị Ủy ban nhân dân các xã, phường thực hiện các nội dung sau:',
    '',
    '- Rà soát hồ sơ người có công.',
    '',
    'Kết quả rà soát báo cáo Sở Nội vụ trước ngày 15/4/2026.',
    '',
    'Báo cáo nhu cầu kinh phí, gửi Sở Tài chính trước ngày 20/4/2026.',
  )
  expect(tasks.map(({ opens, lead, kind }) => [opens, lead.join(), kind])).toEqual([
    ['Rà soát hồ sơ', 'Ủy ban nhân dân các xã, phường', 'unspecified'],
    ['Kết quả rà soát', 'Ủy ban nhân dân các xã, phường', 'by'],
    ['Báo cáo nhu cầu', 'Ủy ban nhân dân các xã, phường', 'by'],
  ])
})

it('takes nothing from where a page leaves the directive it told of and explains the law', async () => {
  const tasks = await tasksOf(
    'a.md',
    'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Ủy ban nhân dân các xã thực hiện các nội dung sau:',
    '',
    '- Kiểm tra đê trước mùa mưa.',
    '',
    '**Việc hộ đê được quy định như thế nào?**',
    '',
    '- Tổ chức tuần tra, canh gác đê khi có báo động.',
  )
  expect(tasks.map(({ opens }) => opens)).toEqual(['Kiểm tra đê trước'])
})

it('reads the holder by post, who is ordered after the matter was weighed, and no order in what the writer sends along', async () => {
  const tasks = await tasksOf(
    'a.txt',
    'Sau khi xem xét Chủ tịch Ủy ban nhân dân tỉnh giao Sở Xây dựng chủ trì kiểm tra cầu treo bản Mới.',
    '',
    '4. Phân công nhiệm vụ',
    '',
    '4.1. Ông. Trưởng phòng Kỹ thuật: Phụ trách hồ sơ kiểm định.',
    '4.2 Phó Trưởng đoàn: Chủ trì đo đạc tại hiện trường.',
    '4.3. Phó Giám đốc Sở',
    '- Rà soát biên bản.',
    '',
    'Sở Xây dựng gửi các mẫu biên bản của năm trước để tham khảo.',
  )
  expect(tasks.map(({ lead, kind }) => [lead.join(), kind])).toEqual([
    ['Sở Xây dựng', 'unspecified'],
    ['Trưởng phòng Kỹ thuật', 'unspecified'],
    ['Phó Trưởng đoàn', 'unspecified'],
    ['Phó Giám đốc Sở', 'unspecified'],
  ])
})

it('reads a day of every year though a year of the matter is named before it, and a day of one year where it prints that year', async () => {
  const tasks = await tasksOf(
    'a.txt',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Sở Tài chính báo cáo kết quả thực hiện Đề án đến năm 2030 (hàng năm) chậm nhất là ngày 20 tháng 12.',
    '2. Sở Y tế báo cáo kết quả tiêm chủng hằng năm trước ngày 15/12/2026.',
  )
  expect(tasks.map(({ kind }) => kind)).toEqual(['recurring', 'by'])
})
