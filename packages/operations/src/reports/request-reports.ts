import { randomUUID } from 'node:crypto'
import type { RequestReportsInput } from '@dondoc/contracts'
import {
  everythingIn,
  findDeskOrganisation,
  findReportsBefore,
  findRunByRequestKey,
  insertReportRun,
  inTransaction,
  listAssignments,
  loadLatestProgress,
} from '@dondoc/database'
import { scopeOfSystem } from '@dondoc/domain/access'
import {
  bodyFigures,
  consolidatedFigures,
  cutOffOf,
  type FiguredAssignment,
  type FiguresRequest,
  parseReportPeriod,
  type ReportFigures,
  type ReportPeriod,
  reportPeriodCode,
} from '@dondoc/domain/reports'
import { type OperationContext, recorderOf } from '../context.ts'
import { accepted, OperationRefused } from '../operation-refused.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { permitAtAll } from '../permit.ts'
import { programmeTitle } from '../programmes/programme-title.ts'
import { showTargets } from '../targets/show-targets.ts'
import { correctionsSince } from './corrections-since.ts'
import { figuredTargets } from './figured-targets.ts'
import { formerNamesIn } from './former-names-in.ts'
import { paperCode } from './paper-code.ts'
import { type Paper, paperOf } from './paper-of.ts'

/**
 * Freezes the figures of a period, one report per body that holds work and the consolidated one, each under its own
 * code. The same request key asks for the same run. Refused: period-not-understood, period-not-closed, nothing-to-report.
 */
export async function requestReports(
  context: OperationContext,
  input: RequestReportsInput,
): Promise<{ runId: string }> {
  permitAtAll(context, 'request-reports')
  const known = await findRunByRequestKey(context.db, input.requestKey)
  if (known) return { runId: known }
  const period = accepted(parseReportPeriod(input.period))
  const cutOff = cutOffOf(period)
  if (cutOff >= context.today)
    throw new OperationRefused('period-not-closed', { period: input.period, cutOff })
  const figures = await freeze(context, period)
  const runId = randomUUID()
  const run = {
    ...{ id: runId, requestKey: input.requestKey, period: reportPeriodCode(period), cutOff },
    ...{ requestedAt: context.now, requestedBy: recorderOf(context) },
  }
  const kept = await inTransaction(context.db, (tx) => insertReportRun(tx, run, figures))
  return { runId: kept ? runId : ((await findRunByRequestKey(context.db, input.requestKey)) ?? runId) }
}

/** The figures of every report of the period: the consolidated one first. */
async function freeze(context: OperationContext, period: ReportPeriod): Promise<ReportFigures[]> {
  const { rows, assignedBy } = await assignmentsAsOf(context, period)
  const organisations = await organisationsOfDay(context.db, cutOffOf(period))
  const desk = organisations.inPlaceOf(
    (await findDeskOrganisation(context.db, cutOffOf(period))) ?? assignedBy,
  )
  const before = await formerNamesIn(context.db, period)
  const rules = context.rulesOn(cutOffOf(period))
  // A figure of the period comes after its end: what is recorded by today counts, as a task's entry that is typed in late.
  const known = { asOf: cutOffOf(period), knownOn: context.today }
  const { targets: lines } = await showTargets({ ...context, actor: null }, known)
  const reported = { period, before: await findReportsBefore(context.db, cutOffOf(period)) }
  const targets = figuredTargets(lines, reported, (body) => ({ ...body, ...before(body.code) }))
  const corrections = await correctionsSince(context, period)
  const asked = (paper: Paper): FiguresRequest => ({
    code: paperCode('DD'),
    period,
    issuedOn: context.today,
    targets,
    ...paper,
  })
  const bodies = [...Map.groupBy(rows, (row) => row.organisation.code)].flatMap(([code, own]) => {
    const [first] = own
    if (!first) return []
    const paper = paperOf(
      { kind: 'body', issuer: code, desk, assignedBy: first.assignedBy },
      organisations,
      before,
    )
    return [
      bodyFigures({ ...asked(paper), ...corrections(code), body: first.organisation, rows: own, rules }),
    ]
  })
  const paper = paperOf({ kind: 'consolidated', issuer: desk, desk, assignedBy }, organisations, before)
  return [consolidatedFigures({ ...asked(paper), ...corrections(), rows, rules }), ...bodies]
}

async function assignmentsAsOf(
  context: OperationContext,
  period: ReportPeriod,
): Promise<{ rows: (FiguredAssignment & { assignedBy: string })[]; assignedBy: string }> {
  const asOf = cutOffOf(period)
  const organisations = await organisationsOfDay(context.db, asOf)
  const each = { ...everythingIn(scopeOfSystem(), asOf, context.rulesOn(asOf)), counting: 'each' } as const
  const whole = { sort: 'organisation', descending: false, offset: 0, limit: 1_000_000 } as const
  const listed = await listAssignments(context.db, each, whole)
  const [first] = listed
  if (!first) throw new OperationRefused('nothing-to-report', { cutOff: asOf })
  const progress = await loadLatestProgress(context.db, asOf)
  const before = await formerNamesIn(context.db, period)
  const rows = listed.map((one) => ({
    organisation: {
      ...{ code: one.organisation_code, name: organisations.nameOf(one.organisation_code) },
      ...before(one.organisation_code),
    },
    task: {
      ...{
        code: one.code,
        text: one.text,
        schedulePhrase: one.schedule_phrase,
        deliverable: one.deliverable,
      },
      programme: programmeTitle({ type: one.document_type, subject: one.subject }),
    },
    facts: one.facts,
    assignedBy: one.assigned_by,
    latestProgress: progress.get(one.assignment_id) ?? null,
    urgings: one.facts.urgings,
    ...(one.given_by !== null && { givenBy: organisations.nameOf(one.given_by) }),
  }))
  return { rows, assignedBy: first.assigned_by }
}
