import type { DocumentLine, DocumentName, StandingDocument } from '@dondoc/contracts'
import type { KeptDocument } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { standingOf } from '@dondoc/domain/documents'

export function presentName({ id, facts }: KeptDocument): DocumentName {
  const { type, symbol, issuer, date, subject } = facts
  return { id, type, symbol, issuer, date, subject }
}

export function presentStanding(document: KeptDocument, day: LocalDate): StandingDocument {
  return { ...presentName(document), standing: standingOf(document, day) }
}

/** A document as lists show it; `others` names the document that ended it. */
export function presentLine(
  document: KeptDocument,
  day: LocalDate,
  more: { endedBy: DocumentName | null; citedBy: number; programmeId: string | null },
): DocumentLine {
  const { origin, facts, receivedOn, inForceFrom, ending } = document
  const { endedBy, citedBy, programmeId } = more
  return {
    ...presentStanding(document, day),
    ...{ origin, level: facts.level, receivedOn, inForceFrom, citedBy, programmeId },
    ending: ending && { how: ending.how, on: ending.on, by: endedBy },
  }
}
