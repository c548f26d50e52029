import { day, type LocalDate } from '@dondoc/domain/days'
import { correctValue, type OperationContext, recordValue, showTargets } from '@dondoc/operations'
import type { Teller } from './story-posts.ts'

/** A figure that an office of the story records for one of the programme's two numbers to reach by 2026. */
export interface Measuring {
  readonly on: LocalDate
  readonly by: Teller
  readonly tell: (context: OperationContext) => Promise<unknown>
}

/** 'tinh giản ít nhất 5% biên chế cán bộ, công chức và ít nhất 10% biên chế viên chức hưởng lương từ ngân sách Nhà nước' */
type Goal = 5 | 10

const report = 'Báo cáo quản lý biên chế'

export const measured: readonly Measuring[] = [
  figure('2023-04-10', 'desk', 5, {
    of: 'bt.btc',
    kind: 'baseline',
    period: '2021',
    day: '2021-12-31',
    value: 0,
  }),
  figure('2023-04-10', 'desk', 10, {
    of: 'bt.btc',
    kind: 'baseline',
    period: '2021',
    day: '2021-12-31',
    value: 0,
  }),
  figure('2023-04-11', 'bt.btc', 5, { of: 'bt.btc', period: '2022', day: '2023-01-12', value: 1.2 }),
  figure('2023-04-11', 'bt.btc', 10, { of: 'bt.btc', period: '2022', day: '2023-01-12', value: 1.7 }),
  figure('2023-04-12', 'desk', 10, {
    of: 'bt.bcs-ubnd',
    kind: 'baseline',
    period: '2021',
    day: '2021-12-31',
    value: 0,
  }),
  figure('2023-07-10', 'bt.btc', 5, { of: 'bt.btc', period: '2023-H1', day: '2023-07-07', value: 1.5 }),
  figure('2023-07-11', 'bt.bcs-ubnd', 10, {
    of: 'bt.bcs-ubnd',
    period: '2023-H1',
    day: '2023-07-10',
    value: 2.4,
  }),
  figure('2024-01-15', 'bt.btc', 5, { of: 'bt.btc', period: '2023', day: '2024-01-12', value: 2.6 }),
  figure('2024-01-16', 'bt.btc', 10, { of: 'bt.btc', period: '2023', day: '2024-01-12', value: 3.1 }),
  figure('2024-01-16', 'bt.bcs-ubnd', 10, {
    of: 'bt.bcs-ubnd',
    period: '2023',
    day: '2024-01-10',
    value: 4.2,
  }),
  correction('2024-02-20', 'bt.btc', 5, {
    ...{ of: 'bt.btc', period: '2023', day: '2024-02-19', value: 2.1 },
    reason: 'Đã tính cả số nghỉ hưu đúng tuổi; tách ra theo kết quả đối chiếu với Sở Nội vụ',
  }),
  figure('2024-02-26', 'bt.tp', 5, { of: 'bt.tp', period: '2023', day: '2024-02-23', value: 1.9 }),
]

interface Told {
  readonly of: string
  readonly kind?: 'baseline' | 'measured'
  readonly period: string
  readonly day: string
  readonly value: number
}

function figure(on: string, by: Teller, goal: Goal, told: Told): Measuring {
  return {
    ...{ on: day(on), by },
    tell: async (context) => {
      const { programmeId, measure, records } = await find(context, goal, told)
      const { of: organisation, kind = 'measured', period, value } = told
      if (records.some((one) => one.kind === kind && one.period === period)) return
      const source = kind === 'baseline' ? 'Biên chế được giao năm 2021' : `${report} kỳ ${period}`
      const given = { organisation, kind, period, value, unit: '%', on: day(told.day), source }
      await recordValue(context, { programmeId, measure, ...given })
    },
  }
}

function correction(on: string, by: Teller, goal: Goal, told: Told & { reason: string }): Measuring {
  return {
    ...{ on: day(on), by },
    tell: async (context) => {
      const { records } = await find(context, goal, told)
      const wrong = records.find(({ kind, period }) => kind !== 'baseline' && period === told.period)
      if (!wrong || records.some(({ corrects }) => corrects === wrong.id) || wrong.corrects) return
      const { period, value, reason } = told
      const right = { period, value, reason, unit: '%', on: day(told.day), source: `${report} (bổ sung)` }
      await correctValue(context, { valueId: wrong.id, ...right })
    },
  }
}

async function find(context: OperationContext, goal: Goal, { of }: Told) {
  const { targets } = await showTargets({ ...context, actor: null }, {})
  const target = targets.find(({ value, unit }) => value === goal && unit === '%')
  if (!target) throw new RangeError(`The programme sets no ${goal} %.`)
  const body = target.bodies.find(({ organisation }) => organisation.code === of)
  return { programmeId: target.programme.id, measure: target.measure, records: body?.records ?? [] }
}
