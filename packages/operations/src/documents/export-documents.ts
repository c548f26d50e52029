import type { ListDocuments } from '@dondoc/contracts'
import { type KeptDocument, keptDocument, listRegisteredDocuments } from '@dondoc/database'
import { type LocalDate, writeDay } from '@dondoc/domain/days'
import { type DocumentCells, levelWords, standingWords } from '@dondoc/domain/document-sheet'
import { standingOf } from '@dondoc/domain/documents'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { documentFilterOf } from './document-filter-of.ts'

/** More rows than a person goes through; a workbook of more is slow to open. */
const mostRows = 5000

/** The documents that a request finds, all pages of them, as a sheet to correct and add to. Refused: register-too-long. */
export async function exportDocuments(
  context: OperationContext,
  input: ListDocuments,
): Promise<{ exportedOn: LocalDate; rows: DocumentCells[] }> {
  permitAtAll(context, 'read-documents')
  const { today } = context
  const day = input.asOf ?? today
  const rows = await listRegisteredDocuments(context.db, documentFilterOf(input, day), {
    ...{ sort: input.sort, descending: input.direction === 'descending' },
    ...{ offset: 0, limit: mostRows + 1 },
  })
  if (rows.length > mostRows) throw new OperationRefused('register-too-long', { limit: mostRows })
  return { exportedOn: today, rows: rows.map((row) => cellsOf(keptDocument(row), day)) }
}

function cellsOf(document: KeptDocument, day: LocalDate): DocumentCells {
  const { facts, receivedOn, inForceFrom } = document
  return {
    ...{ document: document.id, version: String(document.version) },
    standing: standingWords[standingOf(document, day)],
    ...{ type: facts.type, symbol: facts.symbol ?? '', issuer: facts.issuer ?? '' },
    level: facts.level ? levelWords[facts.level] : '',
    ...{ date: dayOf(facts.date), subject: facts.subject ?? '' },
    ...{ receivedOn: dayOf(receivedOn), inForceFrom: dayOf(inForceFrom), reason: '' },
  }
}

function dayOf(day: LocalDate | null): string {
  return day ? writeDay(day) : ''
}
