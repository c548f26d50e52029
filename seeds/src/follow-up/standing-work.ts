import { acts, type Step, workOf } from './step.ts'

/** What goes on without an end, by the office that reports on it each quarter. */
const standing: Readonly<Record<string, readonly string[]>> = {
  'bt.btc': ['2.4-01', '2.4-02', '2.4-04', '2.4-06', '2.4-08', '2.4-09', '2.4-12', 'IV-03'],
  'bt.btg': ['2.3-02', '2.3-03', '2.3-04', '2.3-06', '2.3-07'],
  'bt.bdv': ['2.5-03', '2.5-04'],
  'bt.ubkt': ['2.6-01', '2.6-04'],
  'bt.bnc': ['2.7-01', '2.7-02'],
  'bt.vp': ['2.8-01', '2.8-03', '2.8-04'],
  'bt.dd-hdnd': ['2.1-01', '2.1-02'],
  'bt.bcs-ubnd': ['2.2-01', '2.2-02', '2.2-03', '2.2-04'],
  'bt.dd-mttq': ['2.10-01', '2.10-02', '2.10-03'],
  'bt.dd-ldld': ['2.10-01', '2.10-02', '2.10-03'],
  'bt.doan': ['2.10-01', '2.10-02', '2.10-03'],
  'bt.pt': ['2.11-00a', '2.11-01', '2.11-04'],
  'bt.tp': ['2.11-00a', '2.11-01', '2.11-04'],
  'bt.bb': ['2.11-00a', '2.11-01', '2.11-04'],
  'bt.dl': ['2.11-00a', '2.11-01'],
  'bt.ht': ['2.11-00a', '2.11-01'],
  'bt.lg': ['2.11-01'],
  'bt.du-ca': ['2.11-01', '2.11-04'],
}

/** The close of each quarter: the last day spoken of, and the day of typing. */
const quarters: readonly (readonly [string, string])[] = [
  ['2023-06-26', '2023-06-27'],
  ['2023-09-25', '2023-09-26'],
  ['2023-12-25', '2023-12-27'],
  ['2024-03-25', '2024-03-26'],
]

const said = [
  'Đã ban hành văn bản chỉ đạo, phân công từng đồng chí phụ trách và thời gian hoàn thành.',
  'Đã tổ chức hội nghị quán triệt; các tổ chức cơ sở đảng đã có kế hoạch thực hiện.',
  'Đã kiểm tra tại ba đảng bộ cơ sở, nhắc nhở hai nơi chậm.',
  'Đã sơ kết trong quý, gửi báo cáo về Ban Tổ chức Tỉnh ủy.',
]

/** Hàm Tân falls silent after the first quarter; the third finds Nội chính typing in two weeks late. */
function typedOn(holder: string, quarter: number, usual: string): string | null {
  if (holder === 'bt.ht' && quarter > 0) return null
  return holder === 'bt.bnc' && quarter === 2 ? '2024-01-11' : usual
}

export const standingWork: readonly Step[] = Object.entries(standing).flatMap(([holder, tasks]) =>
  tasks.flatMap((task) =>
    quarters.flatMap(([speaksOf, usual], quarter) => {
      const typed = typedOn(holder, quarter, usual)
      const words = said[(quarter + tasks.length) % said.length] ?? ''
      return typed === null ? [] : [workOf(task, holder)(typed, holder, acts.progress(speaksOf, words))]
    }),
  ),
)
