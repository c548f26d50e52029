import { findRunBefore, loadCorrectedLives } from '@dondoc/database'
import {
  type CorrectedFigure,
  correctedFigures,
  cutOffOf,
  type ReportedCorrections,
  type ReportPeriod,
} from '@dondoc/domain/reports'
import type { OperationContext } from '../context.ts'
import { organisationsOfDay } from '../organisations/organisations-of-day.ts'
import { programmeTitle } from '../programmes/programme-title.ts'

/** Says of one body, or of all, which figures of the report before this period's were corrected since; nothing where none was. */
export async function correctionsSince(
  { db, rulesOn }: OperationContext,
  period: ReportPeriod,
): Promise<(body?: string) => { readonly corrections?: ReportedCorrections }> {
  const before = await findRunBefore(db, cutOffOf(period))
  if (!before) return () => ({})
  const { cutOff: asOf, requestedAt } = before
  const { nameOf } = await organisationsOfDay(db, asOf)
  const lives = await loadCorrectedLives(db, requestedAt)
  const corrected = lives.flatMap((life): CorrectedFigure[] => {
    const { organisation_code: code, events, schedule_phrase: schedulePhrase, deliverable } = life
    const programme = programmeTitle({ type: life.document_type, subject: life.subject })
    const work = {
      organisation: { code, name: nameOf(code) },
      task: { code: life.code, text: life.text, programme, schedulePhrase, deliverable },
      known: events.filter(({ recordedAt }) => recordedAt <= requestedAt),
      since: events.filter(({ recordedAt }) => recordedAt > requestedAt),
    }
    return correctedFigures(work, asOf, rulesOn(asOf))
  })
  return (body) => {
    const figures = corrected.filter(({ organisation }) => body === undefined || organisation.code === body)
    return figures.length > 0 ? { corrections: { asOf, figures } } : {}
  }
}
