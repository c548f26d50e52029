import type { DocumentPage, ListDocuments } from '@dondoc/contracts'
import {
  countDocumentStandings,
  keptDocument,
  listRegisteredDocuments,
  loadDocumentTypes,
  loadRegisteredDocuments,
} from '@dondoc/database'
import { documentStandings } from '@dondoc/domain/documents'
import { zeroes } from '../board/status-counts.ts'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { documentFilterOf } from './document-filter-of.ts'
import { presentLine, presentName } from './present-document.ts'

/** A page of the register of documents. */
export async function listDocuments(context: OperationContext, input: ListDocuments): Promise<DocumentPage> {
  permitAtAll(context, 'read-documents')
  const asOf = input.asOf ?? context.today
  const filter = documentFilterOf(input, asOf)
  const counts = zeroes(documentStandings)
  for (const { standing, count } of await countDocumentStandings(context.db, filter)) counts[standing] = count
  const rows = await listRegisteredDocuments(context.db, filter, {
    ...{ sort: input.sort, descending: input.direction === 'descending' },
    ...{ offset: (input.page - 1) * input.pageSize, limit: input.pageSize },
  })
  const endedBy = rows.map((row) => row.ended_by).filter((id) => id !== null)
  const enders = new Map((await loadRegisteredDocuments(context.db, endedBy)).map((one) => [one.id, one]))
  return {
    ...{ asOf, page: input.page, pageSize: input.pageSize, counts },
    total: (filter.standings ?? documentStandings).reduce((sum, one) => sum + counts[one], 0),
    types: await loadDocumentTypes(context.db),
    rows: rows.map((row) => {
      const ender = row.ended_by ? enders.get(row.ended_by) : undefined
      return presentLine(keptDocument(row), asOf, {
        ...{ endedBy: ender ? presentName(ender) : null, citedBy: row.cited_by ?? 0 },
        programmeId: row.programme_id,
      })
    }),
  }
}
