import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** What letters and notices tell beside their orders: nobody is to do anything for it. */
const told = [
  'Tham dự cuộc họp có đại diện lãnh đạo các sở: Tài chính, Xây dựng; UBND huyện Bình An.',
  'Đến nay, toàn tỉnh giải ngân đạt 45%; một số chủ đầu tư giải ngân chậm như UBND huyện Bình An.',
  'Nguyên nhân chủ yếu là do các chủ đầu tư chưa quyết liệt.',
  'UBND tỉnh ghi nhận kết quả thực hiện của các đơn vị trong 6 tháng đầu năm.',
  'Sở Tài chính có ý kiến tại Công văn số 12/STC-NS ngày 01/3/2026 về việc bố trí vốn.',
  'Thủ tướng Chính phủ kết luận tại Thông báo số 15/TB-VPCP ngày 02/3/2026.',
  'UBND tỉnh nhận được Công văn số 12/SYT-NV ngày 02/3/2026 của Sở Y tế về việc mua thuốc.',
  'Theo báo cáo của Sở Y tế, số ca mắc giảm một nửa.',
  'Sở Xây dựng đề nghị UBND tỉnh xem xét, cho ý kiến.',
  'Công ty Nước sạch Sông Xanh đề nghị được gia hạn thời gian thuê đất.',
  'Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện.',
  'Văn phòng Chính phủ xin thông báo để các bộ, ngành, địa phương biết, thực hiện.',
  'Cục Thuế thông báo để Trưởng Thuế các tỉnh, thành phố biết và thực hiện./.',
  'Dự báo trong 24 giờ tới, bão di chuyển theo hướng Tây, mỗi giờ đi được 15 km.',
  'Bộ Xây dựng trân trọng cảm ơn sự phối hợp của Quý cơ quan.',
  'Căn cứ Luật Đất đai năm 2024; Căn cứ Nghị định số 102/2024/NĐ-CP.',
  'Cá nhân tham gia diễn tập được khen thưởng theo quy định.',
  'Người có công với cách mạng được miễn tiền vé.',
  'Sở Tài chính: 5 tỷ đồng.',
]

it.each(told.flatMap((line) => ['', '1. ', '- '].map((number) => [number, line])))(
  'takes «%s%s» for no duty, and nobody for its holder',
  async (number, line) => {
    const next = number === '1. ' ? '2. ' : number
    const letter = [
      'UBND tỉnh có ý kiến như sau:',
      `${number}${line}`,
      `${next}Giao Sở Tài chính bố trí kinh phí.`,
      'Nơi nhận:',
    ].join('\n\n')
    expect((await tasksOf(letter)).map(({ lead }) => lead)).toEqual([['Sở Tài chính']])
  },
)

/** What sounds like it and asks somebody to act. */
const ordered: readonly (readonly [line: string, lead: string])[] = [
  ['Sở Y tế có ý kiến thẩm định hồ sơ trước ngày 08/12/2025.', 'Sở Y tế'],
  ['Sở Tư pháp có ý kiến tại văn bản gửi Sở Tài chính trước ngày 14/12/2025.', 'Sở Tư pháp'],
  ['Công an tỉnh xin ý kiến Bộ Công an, báo cáo UBND tỉnh trước ngày 13/12/2025.', 'Công an tỉnh'],
  ['Thanh tra tỉnh kết luận vụ việc, báo cáo UBND tỉnh trước ngày 16/12/2025.', 'Thanh tra tỉnh'],
  ['Sở Nội vụ biểu dương, khen thưởng các tập thể có thành tích.', 'Sở Nội vụ'],
  ['Sở Xây dựng nhận được hồ sơ thì thẩm định trong 05 ngày làm việc.', 'Sở Xây dựng'],
  ['Sở Y tế thông báo lịch tiêm cho người dân biết, thực hiện.', 'Sở Y tế'],
  ['Sở Y tế thông báo để các đơn vị biết, thực hiện trước ngày 10/12/2025.', 'Sở Y tế'],
]

it.each(ordered.flatMap(([line, lead]) => ['1. ', '- '].map((number) => [number, line, lead] as const)))(
  'takes «%s%s» for a duty of «%s»',
  async (number, line, lead) => {
    const next = number === '1. ' ? '2. ' : number
    const letter = [
      'Chủ tịch UBND tỉnh yêu cầu:',
      `${number}${line}`,
      `${next}Giao Sở Tài chính bố trí kinh phí.`,
      'Nơi nhận:',
    ].join('\n\n')
    expect((await tasksOf(letter)).map((task) => task.lead)).toEqual([[lead], ['Sở Tài chính']])
  },
)

/** Who is to look after those that are spared something, or to spend a sum by a day, has a duty. */
it.each([
  'Các cơ quan rà soát đối tượng được miễn, giảm học phí, gửi Sở Tài chính trước ngày 30/6/2026.',
  'Các cơ quan, đơn vị xét tập thể, cá nhân được khen thưởng, gửi hồ sơ về Sở Nội vụ trước ngày 20/11/2026.',
  'Các tổ chức tín dụng lập danh sách khách hàng được giảm lãi suất.',
  'Tổ chức rà soát danh sách hộ nghèo được hưởng trợ cấp.',
  'Sở Y tế: 5 tỷ đồng mua thiết bị, hoàn thành trước ngày 30/6/2026.',
])('takes «%s» for a duty', async (line) => {
  const letter = ['Chủ tịch UBND tỉnh yêu cầu:', `1. ${line}`, '2. Giao Sở Tài chính bố trí kinh phí.']
  expect((await tasksOf(letter.join('\n\n'))).map(({ text }) => text)).toEqual([
    line,
    'Giao Sở Tài chính bố trí kinh phí.',
  ])
})

/** The same words in the list under a body's own heading are its work. */
const listed = [
  'Thông báo kịp thời diễn biến mưa lũ cho nhân dân vùng trũng biết, chủ động phòng tránh.',
  'Thông báo cho các chủ hồ chứa thực hiện, bảo đảm an toàn.',
  'Thông báo đến các đơn vị biết, thực hiện.',
  'Dự báo trong tháng 12/2025 nguồn nước và lập phương án cấp nước.',
  'Tham dự cuộc họp của Ban Chỉ đạo hằng tháng.',
  'Căn cứ Luật Đầu tư công, lập kế hoạch vốn năm 2026.',
  'Ghi nhận và xử lý phản ánh của người dân.',
  'Làm rõ việc chậm trả kết quả có do lỗi của công chức hay không?',
]

it.each(listed)('takes «%s» in the list of a body for its duty, and reads on behind it', async (line) => {
  const plan = ['II. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế', '- Rà soát hồ sơ.', `- ${line}`, '- Lập báo cáo.']
  const tasks = await tasksOf([...plan, '2. Sở Tài chính', '- Bố trí kinh phí.'].join('\n\n'))
  expect(tasks.map(({ lead }) => lead.join())).toEqual(['Sở Y tế', 'Sở Y tế', 'Sở Y tế', 'Sở Tài chính'])
  expect(tasks[1]?.text).toBe(line)
})

it('gives a body whatever it is to assign within its house, sentence for sentence', async () => {
  const tasks = await tasksOf(
    'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Phân công một đồng chí Phó Giám đốc chỉ đạo. Phân công Phòng Nghiệp vụ theo dõi, báo cáo hằng tháng.',
  )
  expect(tasks.map(({ lead }) => lead)).toEqual([['Sở Y tế'], ['Sở Y tế']])
})

it.each(['Bộ Chỉ huy Quân sự tỉnh', 'Bộ đội Biên phòng tỉnh', 'Bộ Tư lệnh Thủ đô'])(
  'asks «%s» as it does any body of the province, and only asks a ministry for its view',
  async (force) => {
    const letter = `UBND tỉnh yêu cầu:\n\n1. Giao Sở Tài chính rà soát vốn; đề nghị ${force} bố trí lực lượng trước ngày 12/12/2025.`
    expect((await tasksOf(letter)).map(({ lead }) => lead)).toEqual([['Sở Tài chính'], [force]])
    const asking =
      'UBND tỉnh yêu cầu:\n\n1. Giao Sở Tài chính rà soát vốn; đề nghị Bộ Tài chính xem xét, cho ý kiến.'
    expect((await tasksOf(asking)).map(({ lead }) => lead)).toEqual([['Sở Tài chính']])
  },
)

async function tasksOf(text: string) {
  const read = await readDocument('a.txt', new TextEncoder().encode(text))
  if ('refused' in read) throw new Error(read.refused)
  return draftProgramme(read).tasks
}
