import { addDays, day, type LocalDate } from '@dondoc/domain/days'
import { isRefusal } from '@dondoc/domain/refusals'
import {
  type BodyFigures,
  bodyFigures,
  type ConsolidatedFigures,
  consolidatedFigures,
  type FiguredAssignment,
  type FiguresRequest,
  type IssuingBody,
  parseReportPeriod,
  type ReportPeriod,
} from '@dondoc/domain/reports'
import { defaultStatusRules } from '@dondoc/domain/status'
import { type AssignmentFacts, newlyAssigned } from '@dondoc/domain/tasks'

const programme = 'Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW, ngày 17/11/2022'

const issuers = {
  'bt.btc': issuer('bt.btc', 'Ban Tổ chức Tỉnh ủy', 'advisory_agency'),
  'bt.bcs-vksnd': issuer(
    'bt.bcs-vksnd',
    'Ban Cán sự đảng Viện kiểm sát nhân dân tỉnh',
    'party_civil_affairs_committee',
  ),
  'bt.tp': issuer('bt.tp', 'Huyện ủy Tuy Phong', 'district_committee'),
} as const
export type SampleBody = keyof typeof issuers

function issuer(code: string, name: string, kind: IssuingBody['kind']): IssuingBody {
  return { code, name, kind, superior: 'Tỉnh ủy Bình Thuận', place: 'Bình Thuận' }
}

const untouched = newlyAssigned({ kind: 'standing', trigger: null }, day('2023-04-03'))

/** The sample register on 31/12/2023: four tasks of the Organisation Commission, two of the others each. */
const register: readonly FiguredAssignment[] = [
  assignment('bt.btc', '2.4-02', {
    text: 'Tham mưu Ban Thường vụ Tỉnh ủy ban hành quy định về công tác quản lý biên chế của hệ thống chính trị tỉnh',
    facts: { ...by(day('2023-12-31')), ...doneOn(day('2023-12-20'), '45-BC/BTCTU') },
  }),
  assignment('bt.btc', '2.4-03', {
    text: 'Tiếp tục tham mưu Ban Thường vụ Tỉnh ủy thực hiện tốt công tác quy hoạch, đào tạo, bồi dưỡng, luân chuyển, điều động, bổ nhiệm và giới thiệu cán bộ ứng cử, sắp xếp đội ngũ cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý',
    deliverable: 'Kế hoạch luân chuyển cán bộ lãnh đạo, quản lý giai đoạn 2023 - 2025',
    facts: by(day('2023-12-16')),
    urgings: 2,
  }),
  assignment('bt.btc', '2.4-08', {
    text: 'Tham mưu sơ kết việc thực hiện Kế hoạch số 117-KH/TU, ngày 14/12/2022 của Tỉnh ủy',
    facts: { ...by(day('2024-02-29')), lastProgressOn: day('2023-12-05') },
    obstacles: 'Chưa có hướng dẫn về kinh phí thực hiện.',
  }),
  assignment('bt.btc', '2.4-12', {
    text: 'Tăng cường công tác kiểm tra, giám sát việc thực hiện chủ trương, quy định của Đảng',
    facts: { lastProgressOn: day('2023-11-15') },
  }),
  assignment('bt.bcs-vksnd', '2.3-01', {
    text: 'Lãnh đạo, chỉ đạo nâng cao chất lượng công tác của ngành kiểm sát',
    facts: { lastProgressOn: day('2023-11-15') },
  }),
  assignment('bt.bcs-vksnd', '2.3-02', {
    text: 'Sửa đổi quy chế làm việc sau khi có văn bản chỉ đạo của Trung ương',
    facts: {
      ...by(day('2023-10-01')),
      schedule: { kind: 'by', until: day('2023-10-02'), trigger: 'có văn bản chỉ đạo của Trung ương' },
    },
  }),
  assignment('bt.tp', '2.11-03', {
    text: 'Thực hiện nghiêm Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị (khóa XIII)',
    facts: by(day('2023-10-31')),
    urgings: 1,
  }),
  assignment('bt.tp', '2.11-02', {
    text: 'Rà soát, hoàn thiện, ban hành các quy định, quy chế, quy trình',
    facts: { schedule: { kind: 'unspecified', trigger: null } },
  }),
]

interface SampleTask {
  readonly text: string
  readonly deliverable?: string
  readonly facts: Partial<AssignmentFacts>
  readonly obstacles?: string
  readonly urgings?: number
}

function assignment(body: SampleBody, code: string, task: SampleTask): FiguredAssignment {
  const facts = { ...untouched, ...task.facts }
  return {
    organisation: { code: body, name: issuers[body].name },
    task: {
      code,
      text: task.text,
      programme,
      schedulePhrase: facts.schedule.kind === 'standing' ? 'nhiệm vụ thường xuyên' : null,
      deliverable: task.deliverable ?? null,
    },
    facts,
    latestProgress: facts.lastProgressOn
      ? {
          on: facts.lastProgressOn,
          done: 'Đã ban hành kế hoạch và tổ chức quán triệt',
          obstacles: task.obstacles ?? null,
        }
      : null,
    urgings: task.urgings ?? 0,
  }
}

function by(deadline: LocalDate): Partial<AssignmentFacts> {
  const schedule = { kind: 'by', until: addDays(deadline, 1), trigger: null } as const
  return { schedule, originalDeadline: deadline, currentDeadline: deadline }
}

function doneOn(date: LocalDate, number: string): Partial<AssignmentFacts> {
  const evidence = { number, date, receiver: 'Ban Thường vụ Tỉnh ủy' }
  return { evidence, submittedOn: date, acceptedOn: date }
}

/** A body's figures for quarter IV of 2023, invented for tests and benches. */
export function sampleBodyFigures(body: SampleBody, issuedOn: LocalDate = day('2024-01-05')): BodyFigures {
  const { code, name } = issuers[body]
  return bodyFigures({
    ...request(body, issuedOn),
    body: { code, name },
    rows: register.filter((each) => each.organisation.code === body),
    rules: defaultStatusRules,
  })
}

/** The same for all three bodies. */
export function sampleConsolidatedFigures(issuedOn: LocalDate = day('2024-01-05')): ConsolidatedFigures {
  return consolidatedFigures({ ...request('bt.btc', issuedOn), rows: register, rules: defaultStatusRules })
}

function request(body: SampleBody, issuedOn: LocalDate): FiguresRequest {
  return {
    code: 'BC-2023Q4-7F3A9C',
    period: quarterFour(),
    issuedOn,
    issuer: issuers[body],
    recipients: ['Ban Thường vụ Tỉnh ủy (để báo cáo)', 'Văn phòng Tỉnh ủy'],
  }
}

function quarterFour(): ReportPeriod {
  const period = parseReportPeriod('2023-Q4')
  if (isRefusal(period)) throw new RangeError('Quarter IV of 2023 is a period.')
  return period
}
