import { randomUUID } from 'node:crypto'
import type { EditPlanInput, PlanView } from '@dondoc/contracts'
import { day, type LocalDate } from '@dondoc/domain/days'
import {
  decidePlan,
  editPlan,
  givePlanLineBelow,
  type OperationContext,
  revisePlan,
  submitPlan,
} from '@dondoc/operations'
import type { Teller } from './story-posts.ts'

/** One thing that somebody does to a body's plan on one day of the story. */
export interface PlanStep {
  readonly on: LocalDate
  readonly by: Teller
  readonly body: string
  readonly act: (context: OperationContext, plan: PlanView) => Promise<unknown>
}

/** The bodies that drafted their plans here, and when; the others sent theirs on paper. */
export const plansBegun: readonly { readonly on: LocalDate; readonly body: string }[] = [
  { on: day('2023-05-04'), body: 'bt.btc' },
  { on: day('2023-05-08'), body: 'bt.tp' },
  { on: day('2023-06-14'), body: 'bt.lg' },
  { on: day('2024-03-20'), body: 'bt.bb' },
  { on: day('2024-03-25'), body: 'bt.ht' },
]

const submit: PlanStep['act'] = (context, { planId, version }) => submitPlan(context, { planId, version })
const approve: PlanStep['act'] = (context, { planId, version }) =>
  decidePlan(context, { planId, version, approved: true })
const giveBack =
  (reason: string): PlanStep['act'] =>
  (context, { planId, version }) =>
    decidePlan(context, { planId, version, approved: false, reason })
const edit =
  (change: (plan: PlanView) => EditPlanInput['edit']): PlanStep['act'] =>
  (context, plan) =>
    editPlan(context, { planId: plan.planId, version: plan.version, edit: change(plan) })
const measure = (
  text: string,
  responsible: string,
  schedulePhrase: string,
  deliverable: string | null = null,
) =>
  edit(() => ({
    type: 'put-line',
    line: { id: randomUUID(), task: null, text, responsible, schedulePhrase, deliverable },
  }))
const lineOf = ({ lines }: PlanView, task: string) => {
  const line = lines.find((one) => one.task?.code === task)
  if (!line) throw new RangeError(`The plan has no line for ${task}.`)
  return line
}

/** Who below does a task, in which words and by when. */
const share = (task: string, responsible: string, text: string, schedulePhrase: string) =>
  edit((plan) => {
    const { id, task: answered, deliverable } = lineOf(plan, task)
    return {
      ...{ type: 'put-line' },
      line: { id, task: answered?.id ?? null, text, responsible, schedulePhrase, deliverable },
    }
  })
const step = (on: string, by: Teller, body: string, act: PlanStep['act']): PlanStep => ({
  ...{ on: day(on), by, body, act },
})
const lienHuong = 'bt.tp.thi-tran-lien-huong'

export const planSteps: readonly PlanStep[] = [
  step('2023-05-08', 'bt.btc', 'bt.btc', submit),
  step('2023-05-09', 'desk', 'bt.btc', approve),
  step(
    ...(['2023-05-09', 'bt.tp', 'bt.tp'] as const),
    edit(() => ({
      type: 'write-purpose',
      words:
        'Quán triệt Nghị quyết và Chương trình hành động đến từng chi bộ, gắn với nhiệm vụ của địa phương.\n' +
        'Phân công rõ đơn vị, thời gian và sản phẩm của từng việc; cấp trên trực tiếp kiểm tra theo phụ lục.',
    })),
  ),
  step(
    ...(['2023-05-10', 'bt.tp', 'bt.tp'] as const),
    share(
      '2.11-02',
      lienHuong,
      'Rà soát quy chế làm việc của cấp ủy cơ sở, đề xuất nội dung sửa đổi chung.',
      'trước ngày 30/9/2023',
    ),
  ),
  step(
    ...(['2023-05-10', 'bt.tp', 'bt.tp'] as const),
    measure(
      'Mở hai lớp bồi dưỡng nghiệp vụ công tác Đảng cho cấp ủy viên cơ sở.',
      'bt.tp',
      'trong quý III/2023',
      'Báo cáo kết quả lớp học',
    ),
  ),
  step('2023-05-11', 'bt.tp', 'bt.tp', submit),
  step('2023-05-12', 'desk', 'bt.tp', approve),
  step('2023-05-15', 'bt.tp', 'bt.tp', (context, plan) =>
    givePlanLineBelow(context, {
      planId: plan.planId,
      line: lineOf(plan, '2.11-02').id,
    }),
  ),
  step('2023-06-16', 'bt.lg', 'bt.lg', submit),
  step('2023-06-20', 'desk', 'bt.lg', giveBack('Chưa phân công đơn vị thực hiện từng nhiệm vụ.')),
  step(
    ...(['2023-07-04', 'bt.lg', 'bt.lg'] as const),
    measure(
      'Giao Văn phòng Thị ủy tổng hợp kết quả hằng quý của các xã, phường.',
      'bt.lg',
      'định kỳ hằng quý',
    ),
  ),
  step('2023-07-05', 'bt.lg', 'bt.lg', submit),
  step('2023-07-06', 'desk', 'bt.lg', approve),
  step('2024-01-10', 'bt.tp', 'bt.tp', (context, { planId, version }) =>
    revisePlan(context, { planId, version, reason: 'Bổ sung việc chuẩn bị đại hội chi bộ điểm.' }),
  ),
  step(
    ...(['2024-01-11', 'bt.tp', 'bt.tp'] as const),
    measure('Chọn và hướng dẫn ba chi bộ đại hội điểm.', 'bt.tp', 'hoàn thành trong năm 2024'),
  ),
  step('2024-01-15', 'bt.tp', 'bt.tp', submit),
  step('2024-01-17', 'leader', 'bt.tp', approve),
  step('2024-03-27', 'bt.bb', 'bt.bb', submit),
]
