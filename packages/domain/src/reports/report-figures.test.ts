import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../days/index.ts'
import { isRefusal } from '../refusals/index.ts'
import { defaultStatusRules, exceptionKinds, statuses } from '../status/index.ts'
import { type AssignmentFacts, newlyAssigned } from '../tasks/index.ts'
import { bodyFigures } from './body-figures.ts'
import { consolidatedFigures } from './consolidated-figures.ts'
import type { FiguredAssignment } from './figured-assignment.ts'
import { followingPeriod } from './following-period.ts'
import { parseReportPeriod } from './parse-report-period.ts'
import type { ReportPeriod } from './report-period.ts'
import { rowsAhead } from './rows-ahead.ts'
import type { Summary } from './summary.ts'

const bodies = {
  'bt.btc': 'Ban Tổ chức Tỉnh ủy',
  'bt.bnc': 'Ban Nội chính Tỉnh ủy',
  'bt.tp': 'Huyện ủy Tuy Phong',
} as const
type BodyCode = keyof typeof bodies

const request = {
  code: 'BC-7F3A',
  period: quarterFour(),
  issuedOn: day('2024-01-05'),
  issuer: {
    code: 'bt.btc',
    name: bodies['bt.btc'],
    kind: 'advisory_agency',
    superior: 'Tỉnh ủy Bình Thuận',
    place: 'Bình Thuận',
  },
  recipients: ['Ban Thường vụ Tỉnh ủy (để báo cáo)'],
  rules: defaultStatusRules,
} as const

function quarterFour(): ReportPeriod {
  const period = parseReportPeriod('2023-Q4')
  if (isRefusal(period)) throw new Error('quarter IV is a period')
  return period
}

const untouched = newlyAssigned({ kind: 'standing', trigger: null }, day('2023-04-01'))

function by(deadline: string, changes: Partial<AssignmentFacts> = {}): Partial<AssignmentFacts> {
  return {
    schedule: { kind: 'by', until: addDays(day(deadline), 1), trigger: null },
    originalDeadline: day(deadline),
    currentDeadline: day(deadline),
    ...changes,
  }
}

function provenOn(date: string): Partial<AssignmentFacts> {
  const evidence = { number: '45-BC/BTCTU', date: day(date), receiver: 'Ban Thường vụ Tỉnh ủy' }
  return { evidence, submittedOn: day(date) }
}

function doneOn(date: string): Partial<AssignmentFacts> {
  return { ...provenOn(date), acceptedOn: day(date) }
}

function row(body: BodyCode, code: string, facts: Partial<AssignmentFacts>, urgings = 0): FiguredAssignment {
  return {
    organisation: { code: body, name: bodies[body] },
    task: {
      code,
      text: `Nhiệm vụ ${code}`,
      programme: 'Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW',
      schedulePhrase: null,
      deliverable: null,
    },
    facts: { ...untouched, ...facts },
    latestProgress: null,
    urgings,
  }
}

/** The desk's register on 31/12/2023, counted by hand. */
const register = [
  row('bt.btc', '2.4-02', by('2023-12-31', doneOn('2023-12-20'))),
  row('bt.btc', '2.4-10', by('2023-12-31', doneOn('2023-12-31'))),
  row('bt.btc', '2.4-03', by('2023-11-30', doneOn('2023-12-10'))),
  row(
    'bt.btc',
    '2.4-04',
    by('2023-09-30', { ...doneOn('2023-10-15'), currentDeadline: day('2023-10-31'), extensions: 1 }),
  ),
  row('bt.btc', '2.4-05', { ...doneOn('2023-06-01') }),
  row('bt.btc', '2.4-06', by('2023-12-16'), 2),
  row('bt.btc', '2.4-07', by('2023-12-31')),
  row('bt.btc', '2.4-08', by('2024-02-29')),
  row('bt.bnc', '2.6-01', by('2023-12-30', provenOn('2023-12-28'))),
  row('bt.bnc', '2.6-02', { lastProgressOn: day('2023-08-15') }),
  row('bt.bnc', '2.6-03', {}),
  row(
    'bt.bnc',
    '2.6-04',
    by('2023-10-01', {
      schedule: { kind: 'by', until: day('2023-10-02'), trigger: 'có văn bản chỉ đạo của Trung ương' },
    }),
  ),
  row(
    'bt.bnc',
    '2.6-05',
    by('2023-11-01', {
      dispute: { on: day('2023-11-15'), by: 'dau-moi', correction: { what: 'words', words: 'Đã gửi' } },
    }),
  ),
  row('bt.tp', '2.11-01', by('2023-10-31'), 1),
  row('bt.tp', '2.11-02', { schedule: { kind: 'unspecified', trigger: null } }),
  row('bt.tp', '2.11-03', {
    schedule: { kind: 'span', from: day('2024-01-01'), until: day('2027-01-01'), trigger: null },
    originalDeadline: day('2026-12-31'),
    currentDeadline: day('2026-12-31'),
  }),
  row('bt.tp', '2.11-04', { withdrawnOn: day('2023-07-01') }),
]

function ownRows(body: BodyCode): FiguredAssignment[] {
  return register.filter((assignment) => assignment.organisation.code === body)
}

describe("a body's figures", () => {
  const figures = bodyFigures({
    ...request,
    body: { code: 'bt.btc', name: bodies['bt.btc'] },
    rows: ownRows('bt.btc'),
  })

  it('count eight tasks as the desk counts them by hand', () => {
    expect(figures.asOf).toBe('2023-12-31')
    expect(figures.summary.total).toBe(8)
    expect(counted(figures.summary.byStatus)).toEqual({ done: 5, overdue: 1, due_soon: 1, in_progress: 1 })
    expect(counted(figures.summary.byGrade)).toEqual({
      early: 2,
      on_time: 1,
      late: 1,
      not_assessed: 1,
      '8-30': 1,
    })
    expect(figures.summary).toMatchObject({ doneInPeriod: 4, extended: 1, urgings: 2 })
  })

  it('keep both shares on time as counts: 3 of 4 by the current deadline, 2 of 4 by the original one', () => {
    expect(figures.summary.onTime).toEqual({
      current: { part: 3, whole: 4 },
      original: { part: 2, whole: 4 },
    })
  })

  it('put the overdue task first, fifteen days late and for the assigning side to decide', () => {
    expect(figures.rows[0]).toMatchObject({
      task: { code: '2.4-06' },
      daysLate: 15,
      decidingLevel: 'assigning_board',
      exception: { kind: 'overdue', days: 15 },
    })
  })

  it('say what the next quarter asks for', () => {
    expect(
      rowsAhead(figures.rows, followingPeriod(figures.period)).map((ahead) => [
        ahead.row.task.code,
        ahead.event,
        ahead.on,
      ]),
    ).toEqual([['2.4-08', 'falls-due', '2024-02-29']])
  })

  it('of a body without tasks are all zero, and no share is made of nothing', () => {
    const none = bodyFigures({ ...request, body: { code: 'bt.tp', name: bodies['bt.tp'] }, rows: [] })
    expect(none.summary.total).toBe(0)
    expect(none.summary.onTime).toEqual({ current: { part: 0, whole: 0 }, original: { part: 0, whole: 0 } })
  })

  it("never take in another body's task", () => {
    const body = { code: 'bt.tp', name: bodies['bt.tp'] }
    expect(() => bodyFigures({ ...request, body, rows: register })).toThrow(RangeError)
  })
})

describe('consolidated figures', () => {
  const figures = consolidatedFigures({ ...request, rows: register })

  it('count seventeen tasks as the desk counts them by hand', () => {
    expect(figures.summary.total).toBe(17)
    expect(counted(figures.summary.byStatus)).toEqual({
      withdrawn: 1,
      done: 5,
      awaiting_acceptance: 1,
      under_correction: 1,
      awaiting_document: 1,
      not_yet_begun: 1,
      standing: 2,
      no_deadline: 1,
      overdue: 2,
      due_soon: 1,
      in_progress: 1,
    })
    expect(counted(figures.summary.exceptions)).toEqual({ overdue: 2, carried_over: 1, update_late: 1 })
  })

  it('put exceptions first: the most days late, then what was carried over, then late updates', () => {
    expect(figures.rows.slice(0, 5).map((each) => each.task.code)).toEqual([
      '2.11-01',
      '2.4-06',
      '2.6-04',
      '2.6-03',
      '2.4-08',
    ])
  })

  it('put the body with most exceptions first', () => {
    expect(figures.bodies.map((body) => [body.organisation.code, body.summary.total])).toEqual([
      ['bt.bnc', 5],
      ['bt.btc', 8],
      ['bt.tp', 4],
    ])
  })

  it('read back from JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(figures))).toStrictEqual(figures)
  })
})

const someDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(day('2023-12-31'), days))
const someFacts: fc.Arbitrary<Partial<AssignmentFacts>> = fc.oneof(
  someDay.map((deadline) => by(deadline)),
  fc.tuple(someDay, someDay).map(([deadline, proof]) => by(deadline, doneOn(proof))),
  fc.tuple(someDay, someDay).map(([deadline, proof]) => by(deadline, provenOn(proof))),
  fc
    .tuple(someDay, someDay)
    .map(([deadline, later]) => by(deadline, { ...doneOn(later), currentDeadline: later })),
  someDay.map((date) => ({ withdrawnOn: date })),
  someDay.map((date) => ({ lastProgressOn: date })),
  someDay.map(
    (from) => ({ schedule: { kind: 'from', from, trigger: null } }) satisfies Partial<AssignmentFacts>,
  ),
  fc.constant({ schedule: { kind: 'unspecified', trigger: null } } satisfies Partial<AssignmentFacts>),
)
const someRows = fc.array(
  fc
    .tuple(
      fc.constantFrom<BodyCode>('bt.btc', 'bt.bnc', 'bt.tp'),
      fc.integer({ min: 1, max: 99 }),
      someFacts,
      fc.nat(5),
    )
    .map(([body, number, facts, urgings]) => row(body, `2.${number}`, facts, urgings)),
  { maxLength: 40 },
)

describe('whatever the register holds', () => {
  it('statuses sum to the total and grades to their status', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { total, byStatus, byGrade, exceptions, onTime } = consolidatedFigures({
          ...request,
          rows,
        }).summary
        expect(total).toBe(rows.length)
        expect(sum(Object.values(byStatus))).toBe(total)
        expect(byGrade.early + byGrade.on_time + byGrade.late + byGrade.not_assessed).toBe(byStatus.done)
        expect(byGrade.kept_up + byGrade.update_late).toBe(byStatus.standing)
        expect(byGrade['1-7'] + byGrade['8-30'] + byGrade['over-30']).toBe(byStatus.overdue)
        expect(exceptions.overdue).toBe(byStatus.overdue)
        expect(onTime.current).toEqual({
          part: byGrade.early + byGrade.on_time,
          whole: byStatus.done - byGrade.not_assessed,
        })
      }),
    )
  })

  it("the consolidated figures are the sum of the bodies' own, row for row", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const all = consolidatedFigures({ ...request, rows })
        const own = all.bodies.map(({ organisation }) =>
          bodyFigures({
            ...request,
            body: organisation,
            rows: rows.filter((each) => each.organisation.code === organisation.code),
          }),
        )
        expect(all.bodies.map((body) => body.summary)).toEqual(own.map((figures) => figures.summary))
        expect(numbersOf(all.summary)).toEqual(
          own
            .map((figures) => numbersOf(figures.summary))
            .reduce(
              addNumbers,
              numbersOf(all.summary).map(() => 0),
            ),
        )
        expect(own.flatMap((figures) => figures.rows).length).toBe(all.rows.length)
      }),
    )
  })

  it('exceptions stand before all other rows', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const flags = consolidatedFigures({ ...request, rows }).rows.map((each) => each.exception !== null)
        expect(flags.lastIndexOf(true)).toBe(flags.filter(Boolean).length - 1)
      }),
    )
  })
})

function counted(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

function numbersOf(summary: Summary): number[] {
  const { current, original } = summary.onTime
  return [
    summary.total,
    ...statuses.map((status) => summary.byStatus[status]),
    ...exceptionKinds.map((kind) => summary.exceptions[kind]),
    ...Object.values(summary.byGrade),
    current.part,
    current.whole,
    original.part,
    original.whole,
    summary.doneInPeriod,
    summary.extended,
    summary.urgings,
  ]
}

function addNumbers(a: readonly number[], b: readonly number[]): number[] {
  return a.map((number, index) => number + (b[index] ?? 0))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
