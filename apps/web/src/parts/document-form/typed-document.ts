import type { DocumentLine, RegisterDocumentInput } from '@dondoc/contracts'
import type { LocalDate } from '@dondoc/domain/days'
import type { IssuingLevel } from '@dondoc/domain/documents'

/** What a person types of a document, as the boxes hold it. */
export interface TypedDocument {
  readonly type: string
  readonly symbol: string
  readonly issuer: string
  readonly subject: string
  readonly date: LocalDate | null
  readonly receivedOn: LocalDate | null
  readonly inForceFrom: LocalDate | null
  readonly level: IssuingLevel | null
}

/** A new document was received today, until the person says otherwise. */
export function blankDocument(today: LocalDate): TypedDocument {
  return {
    ...{ type: '', symbol: '', issuer: '', subject: '', date: null, receivedOn: today },
    ...{ inForceFrom: null, level: null },
  }
}

export function typedFrom(document: DocumentLine): TypedDocument {
  const { type, symbol, issuer, subject, date, receivedOn, inForceFrom, level } = document
  return {
    ...{ type, symbol: symbol ?? '', issuer: issuer ?? '', subject: subject ?? '' },
    ...{ date, receivedOn, inForceFrom, level },
  }
}

/** What is sent; empty boxes say nothing. */
export function sentFrom(typed: TypedDocument): RegisterDocumentInput {
  const { type, symbol, issuer, subject, ...days } = typed
  return { type, symbol: symbol || null, issuer: issuer || null, subject: subject || null, ...days }
}

export function isNamed({ type, symbol, subject }: TypedDocument): boolean {
  return type.trim() !== '' && (symbol.trim() !== '' || subject.trim() !== '')
}
