import { loadOrganisationPeriods } from '@dondoc/database'
import { insertStructure, openTestDatabase, rollUpByHand, structureByHand } from '@dondoc/database/testing'
import { day } from '@dondoc/domain/days'
import { structureAsOf } from '@dondoc/domain/organisations'
import { contextAt, showTree } from '@dondoc/operations'
import { defineBench, type Pair } from './define-bench.ts'

const organisations = 12_000
const asOf = day('2024-06-30')

/** On the server of DATABASE_URL where that is set, else embedded. */
export const structure = defineBench({
  name: 'structure',
  about: `the structure of a day and the roll-up of every subtree for ${organisations} organisations, against SQL by hand; size counts assignments`,
  sizes: [1_000_000],
  effort: { warmUps: 1, rounds: 5, mostRounds: 15, budgetMs: 20_000 },
  open: async (size) => {
    const open = await openTestDatabase()
    await insertStructure(open.db, { organisations, assignments: size })
    const context = contextAt(open.db, null, new Date('2024-06-30T02:00:00Z'))
    const pairs: Pair[] = [
      {
        name: 'structure as of a day',
        ours: async () => structureAsOf(await loadOrganisationPeriods(open.db), asOf),
        floor: () => structureByHand(open.db, asOf),
      },
      {
        name: 'every subtree rolled up',
        ours: () => showTree(context, { asOf }),
        floor: () => rollUpByHand(open.db, asOf),
      },
    ]
    return { pairs, close: () => open.close() }
  },
})
