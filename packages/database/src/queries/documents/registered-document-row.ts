import { identityKey, type RegisteredDocument, referenceOf } from '@dondoc/domain/documents'
import { foldForSearch, sortKey } from '@dondoc/domain/text'
import type { Insertable, Selectable } from 'kysely'
import type { RegisteredDocumentTable } from '../../tables/registered-document.table.ts'

/** The projected row of a document that has had `version` events. */
export function registeredDocumentRow(
  id: string,
  version: number,
  document: RegisteredDocument,
): Insertable<RegisteredDocumentTable> {
  const { origin, facts, receivedOn, inForceFrom, ending } = document
  const { type, number, symbol, issuer, term, date, subject, level } = facts
  const [year = '', month = '', day = ''] = (date ?? '').split('-')
  return {
    ...{ id, version, origin, type, number, symbol, issuer, term, date, subject, level },
    identity_key: identityKey(referenceOf(facts)),
    ...{ received_on: receivedOn, in_force_from: inForceFrom },
    ...{ ended_how: ending?.how ?? null, ended_on: ending?.on ?? null, ended_by: ending?.by ?? null },
    search_text: foldForSearch(
      [type, symbol, subject, issuer, date && `${day}/${month}/${year}`].filter(Boolean).join(' '),
    ),
    sort_key: `${sortKey(type)} ${(number ?? '').padStart(6, '0')} ${sortKey(symbol ?? subject ?? '')}`,
  }
}

/** The document that a row is the projection of. */
export function documentOfRow(row: Selectable<RegisteredDocumentTable>): RegisteredDocument {
  const { origin, type, number, symbol, issuer, term, date, subject, level } = row
  const ending =
    row.ended_how && row.ended_on ? { how: row.ended_how, on: row.ended_on, by: row.ended_by } : null
  return {
    ...{ origin, facts: { type, number, symbol, issuer, term, date, subject, level } },
    ...{ receivedOn: row.received_on, inForceFrom: row.in_force_from, ending },
  }
}
