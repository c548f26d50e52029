import { randomUUID } from 'node:crypto'
import {
  countDocumentStandings,
  type DocumentFilter,
  insertRegisteredDocuments,
  listRegisteredDocuments,
  loadDocumentTypes,
} from '@dondoc/database'
import { addDays, day } from '@dondoc/domain/days'
import { startTestServer } from '@dondoc/standalone/testing'
import { defineBench } from './define-bench.ts'

const moment = new Date('2024-01-15T02:00:00Z')
const recorded = { recordedAt: '2024-01-15T02:00:00Z', recordedBy: 'system' }

/** On the server of DATABASE_URL where that is set, else embedded. */
export const documents = defineBench({
  name: 'documents',
  about:
    'a page of the register of documents through HTTP, against the same SQL alone; size counts documents',
  sizes: [10_000, 100_000],
  open: async (size) => {
    const server = await startTestServer(moment)
    const { api } = await server.as('theo-doi')
    const { db } = server.open
    await db.transaction().execute((tx) =>
      insertRegisteredDocuments(
        tx,
        Array.from({ length: size }, (_, at) => plan(at + 1)),
      ),
    )
    const all: DocumentFilter = {
      ...{ day: day('2024-01-15'), words: [], standings: null, type: null, level: null },
    }
    const page = { sort: 'date', descending: true, offset: 0, limit: 50 } as const
    const floor = (filter: DocumentFilter) => async () => {
      await countDocumentStandings(db, filter)
      await listRegisteredDocuments(db, filter, page)
      await loadDocumentTypes(db)
    }
    return {
      pairs: [
        { name: 'documents', ours: () => api.documents.list.query({}), floor: floor(all) },
        {
          name: 'documents searched',
          ours: () => api.documents.list.query({ search: 'rà soát 4711' }),
          floor: floor({ ...all, words: ['ra', 'soat', '4711'] }),
        },
      ],
      close: () => server.close(),
    }
  },
})

/** A plan of a province, one of many of its years. */
function plan(number: number) {
  const facts = {
    ...{ type: 'Kế hoạch', number: String(number), symbol: `${number}/KH-UBND`, term: null },
    ...{ issuer: 'Ủy ban nhân dân tỉnh', date: addDays(day('2010-01-01'), number % 5000) },
    ...{ subject: `về rà soát văn bản lần thứ ${number}`, level: 'province' as const },
  }
  const happening = { type: 'registered', facts, receivedOn: null, inForceFrom: facts.date } as const
  return { id: randomUUID(), event: { happening, ...recorded } }
}
