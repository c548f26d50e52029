import { findReportsBefore, loadCorrectedLives } from '@dondoc/database'
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
  const before = await findReportsBefore(db, cutOffOf(period))
  if (!before) return () => ({})
  const { cutOff: asOf, firstAt, drawnAt } = before
  const { nameOf } = await organisationsOfDay(db, asOf)
  const lives = await loadCorrectedLives(db, firstAt)
  const corrected = lives.flatMap((life): CorrectedFigure[] => {
    const { organisation_code: code, events, schedule_phrase: schedulePhrase, deliverable } = life
    const programme = programmeTitle({ type: life.document_type, subject: life.subject })
    // The first report that held the work: what came between two of one period is told as well.
    const toldAt = drawnAt.find((moment) => events.some(({ recordedAt }) => recordedAt <= moment))
    if (!toldAt) return []
    const work = {
      organisation: { code, name: nameOf(code) },
      task: { code: life.code, text: life.text, programme, schedulePhrase, deliverable },
      known: events.filter(({ recordedAt }) => recordedAt <= toldAt),
      since: events.filter(({ recordedAt }) => recordedAt > toldAt),
    }
    return correctedFigures(work, asOf, rulesOn(asOf))
  })
  return (body) => {
    const figures = corrected.filter(({ organisation }) => body === undefined || organisation.code === body)
    return figures.length > 0 ? { corrections: { asOf, figures } } : {}
  }
}
