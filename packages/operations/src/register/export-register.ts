import type { RegisterRequest } from '@dondoc/contracts'
import { type ListedAssignment, listAssignments } from '@dondoc/database'
import { type LocalDate, writeDay } from '@dondoc/domain/days'
import type { RegisterSheet, SheetCells } from '@dondoc/domain/register-sheet'
import { deriveStatus } from '@dondoc/domain/status'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { type OrganisationsOfDay, organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { registerFilterOf } from './register-filter-of.ts'

/** More rows than a person fills in; a workbook of more is slow to open. */
const mostRows = 5000

/** The rows that a request for the register finds, all pages of them, as a sheet to fill in. Refused: register-too-long. */
export async function exportRegister(
  context: OperationContext,
  input: RegisterRequest,
): Promise<RegisterSheet> {
  const organisations = await organisationsOfDay(context.db, context.today)
  const filter = registerFilterOf(context, { ...input, asOf: context.today }, organisations)
  const listed = await listAssignments(context.db, filter, {
    sort: input.sort,
    descending: input.direction === 'descending',
    offset: 0,
    limit: mostRows + 1,
  })
  if (listed.length > mostRows) throw new OperationRefused('register-too-long', { limit: mostRows })
  const { nameOf, boardOf, inPlaceOf } = organisations
  const boards = new Set(listed.map((one) => nameOf(boardOf(inPlaceOf(one.assigned_by)))))
  return {
    exportedOn: context.today,
    rows: listed.map((one) => cellsOf(context, one, organisations)),
    receivers: [...boards],
  }
}

function cellsOf(
  context: OperationContext,
  listed: ListedAssignment,
  organisations: OrganisationsOfDay,
): SheetCells {
  const { facts } = listed
  return {
    assignment: listed.assignment_id,
    version: String(listed.version),
    code: listed.code,
    task: listed.words ?? listed.text,
    organisation: organisations.nameOf(listed.organisation_code),
    role: listed.role,
    schedule: listed.schedule_phrase ?? '',
    deadline: dayOf(facts.currentDeadline),
    status: deriveStatus(facts, context.today, context.rules).status,
    lastProgressOn: dayOf(facts.lastProgressOn),
    ...{ progressDone: '', progressObstacles: '', progressOn: '' },
    evidenceNumber: facts.evidence?.number ?? '',
    evidenceDate: dayOf(facts.evidence?.date ?? null),
    evidenceReceiver: facts.evidence?.receiver ?? '',
    noDeadlineReason: facts.noDeadlineReason ?? '',
  }
}

function dayOf(day: LocalDate | null): string {
  return day ? writeDay(day) : ''
}
