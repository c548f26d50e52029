import type { TestServer } from '@dondoc/standalone/testing'

type Client = Awaited<ReturnType<TestServer['as']>>
type Row = Awaited<ReturnType<Client['api']['register']['list']['query']>>['rows'][number]

const done = [
  'Đã ban hành kế hoạch, phân công từng đồng chí phụ trách và thời gian hoàn thành.',
  'Đã tổ chức hội nghị quán triệt; 100% tổ chức cơ sở đảng có kế hoạch thực hiện.',
  'Đã rà soát xong văn bản hiện có, đang tổng hợp ý kiến góp ý lần hai.',
  'Đã kiểm tra việc thực hiện tại ba đảng bộ cơ sở, nhắc nhở hai nơi chậm.',
]
const days = ['2024-01-19', '2024-01-31', '2024-02-06', '2024-02-15', '2024-02-19']

/** What offices type in the first weeks of a year: progress, evidence sent and returned, and a desk that urges. */
export async function tellSixWeeks(server: TestServer): Promise<void> {
  const desk = await server.as('theo-doi')
  const focal = await server.as('dau-moi')
  await recordProgress(desk)
  await sendEvidence(focal, desk)
  await urge(desk)
}

async function recordProgress(desk: Client): Promise<void> {
  const { rows } = await desk.api.register.list.query({ pageSize: 200 })
  for (const [index, row] of rows.entries()) {
    if (!row.allowed.includes('record-progress') || isSilent(row, index)) continue
    const obstacles = index % 9 === 0 ? 'Chờ hướng dẫn của cơ quan cấp trên' : ''
    const entry = { on: days[index % days.length] ?? '', done: done[index % done.length] ?? '', obstacles }
    await desk.api.assignments.recordProgress.mutate({ ...ofRow(row), ...entry })
  }
}

/** Who is late reports seldom, and some never do. */
function isSilent(row: Row, index: number): boolean {
  return row.derived.status === 'overdue' ? index % 3 > 0 : index % 6 === 0
}

async function sendEvidence(focal: Client, desk: Client): Promise<void> {
  const plan = await send(focal, 'IV-02a', { number: '41-KH/HU', date: '2024-01-30' })
  await desk.api.assignments.acceptEvidence.mutate(plan)
  const rules = await send(focal, '2.11-02', { number: '18-BC/HU', date: '2024-02-05' })
  const reason = 'Thiếu danh mục văn bản đã rà soát'
  await desk.api.assignments.returnEvidence.mutate({ ...rules, reason })
  await send(focal, '2.11-03', { number: '52-BC/HU', date: '2024-02-16' })
}

async function send(focal: Client, code: string, paper: { number: string; date: string }) {
  const row = await rowOf(focal, code)
  const evidence = { ...paper, receiver: 'Ban Tổ chức Tỉnh ủy' }
  const { version } = await focal.api.assignments.submitEvidence.mutate({ ...ofRow(row), ...evidence })
  return { assignmentId: row.assignmentId, version }
}

async function urge(desk: Client): Promise<void> {
  const late = { exception: 'overdue', sort: 'days', direction: 'descending' } as const
  const { rows } = await desk.api.register.list.query(late)
  for (const row of rows.filter((_, index) => index % 4 === 0)) {
    const message = `Đề nghị ${row.organisation.name} báo cáo kết quả và gửi sản phẩm.`
    await desk.api.assignments.urge.mutate({ ...ofRow(row), message, replyBy: '2024-02-22' })
  }
}

async function rowOf(client: Client, code: string): Promise<Row> {
  const { rows } = await client.api.register.list.query({ search: code })
  const row = rows.find((one) => one.task.code === code)
  if (!row) throw new Error(`There is no ${code}.`)
  return row
}

const ofRow = ({ assignmentId, version }: Row) => ({ assignmentId, version })
