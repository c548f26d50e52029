import { countStatuses, everythingIn, listAssignments, loadOrganisationPeriods } from '@dondoc/database'
import { handWritten, multiplyWork } from '@dondoc/database/testing'
import { scopeOfSystem } from '@dondoc/domain/access'
import { lastClosedPeriod } from '@dondoc/domain/status'
import { contextAt } from '@dondoc/operations'
import { startTestServer, type TestServer } from '@dondoc/standalone/testing'
import { defineBench, type Pair } from './define-bench.ts'

const moment = new Date('2024-01-15T02:00:00Z')
const assignmentsOfOneProgramme = 200

/** On the server of DATABASE_URL where that is set, else embedded. */
export const boards = defineBench({
  name: 'boards',
  about:
    'board, tree and the desk’s queue through HTTP against SQL written by hand, a register page against its own SQL; board-closed: nine tenths are done, against the board of the open tenth alone; size counts assignments',
  sizes: [10_000, 100_000],
  // A million rows take seconds a round.
  effort: { warmUps: 1, rounds: 5, mostRounds: 101, budgetMs: 3000 },
  open: async (size) => {
    const server = await serverWith(size)
    const tenth = await serverWith(size / 10)
    const mostlyClosed = await serverWith(size, (copies) => copies - Math.round(copies / 10))
    const { api } = await server.as('theo-doi')
    const { db } = server.open
    const { today, rules } = contextAt(db, null, moment)
    const filter = everythingIn(scopeOfSystem(), today, rules)
    const byDays = { sort: 'days', descending: true, offset: 0, limit: 50 } as const
    const byHand = () => handWritten.board(db, today, lastClosedPeriod(rules.cadence, today).from)
    const [closedApi, tenthApi] = [(await mostlyClosed.as('theo-doi')).api, (await tenth.as('theo-doi')).api]
    const pairs: Pair[] = [
      { name: 'board', ours: () => api.board.show.query({}), floor: byHand },
      {
        name: 'board-closed',
        ours: () => closedApi.board.show.query({}),
        floor: () => tenthApi.board.show.query({}),
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
        name: 'queue',
        ours: () =>
          api.register.list.query({ queue: true, sort: 'need', direction: 'descending', pageSize: 200 }),
        floor: () => handWritten.queue(db, today, lastClosedPeriod(rules.cadence, today).from),
      },
      {
        name: 'tree',
        ours: () => api.organisations.tree.query({}),
        floor: async () => {
          await loadOrganisationPeriods(db)
          await byHand()
        },
      },
    ]
    return {
      pairs,
      close: async () => {
        for (const one of [server, tenth, mostlyClosed]) await one.close()
      },
    }
  },
})

/** A server with so many assignments, of which so many copies of the programme's are done. */
async function serverWith(size: number, closed: (copies: number) => number = () => 0): Promise<TestServer> {
  const server = await startTestServer(moment)
  const copies = Math.max(0, Math.ceil(size / assignmentsOfOneProgramme) - 1)
  await multiplyWork(server.open.db, { copies, closed: closed(copies) })
  return server
}
