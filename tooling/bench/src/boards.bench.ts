import {
  averageEntryDelay,
  countAssignments,
  countStatuses,
  everythingIn,
  listAssignments,
  loadOrganisationPeriods,
  measureHonesty,
} from '@dondoc/database'
import { scopeOfSystem } from '@dondoc/domain/access'
import { contextAt } from '@dondoc/operations'
import { startTestServer } from '@dondoc/standalone/testing'
import { defineBench, type Pair } from './define-bench.ts'

const moment = new Date('2024-01-15T02:00:00Z')
const assignmentsOfOneProgramme = 200

/** On the server of DATABASE_URL where that is set, else embedded. */
export const boards = defineBench({
  name: 'boards',
  about: 'board, register page and tree through HTTP, against the same SQL alone; size counts assignments',
  sizes: [10_000, 100_000],
  open: async (size) => {
    const server = await startTestServer(moment, { scale: Math.ceil(size / assignmentsOfOneProgramme) })
    const { api } = await server.as('theo-doi')
    const { db } = server.open
    const { today, rules } = contextAt(db, null, moment)
    const filter = everythingIn(scopeOfSystem(), today, rules)
    const byDays = { sort: 'days', descending: true, offset: 0, limit: 50 } as const
    const pairs: Pair[] = [
      {
        name: 'board',
        ours: () => api.board.show.query({}),
        floor: async () => {
          await countAssignments(db, filter)
          await measureHonesty(db, filter)
          await averageEntryDelay(db, filter)
        },
      },
      {
        name: 'register',
        ours: () => api.register.list.query({ exception: 'any', sort: 'days', direction: 'descending' }),
        floor: async () => {
          await countStatuses(db, { ...filter, exception: 'any' })
          await listAssignments(db, { ...filter, exception: 'any' }, byDays)
        },
      },
      {
        name: 'tree',
        ours: () => api.organisations.tree.query({}),
        floor: async () => {
          await loadOrganisationPeriods(db)
          await countAssignments(db, filter)
        },
      },
    ]
    return { pairs, close: () => server.close() }
  },
})
