import { handWritten, multiplyWork, openTestDatabase } from '@dondoc/database/testing'
import { addDays, day } from '@dondoc/domain/days'
import { contextAt, scanForAlerts } from '@dondoc/operations'
import { scenarios } from '@dondoc/seeds'
import { defineBench } from './define-bench.ts'

const firstNight = day('2023-12-28')
/** The tasks of 2023 have run out some nights ago, and nobody has been told. */
const newYear = day('2024-01-05')
const assignmentsOfOneProgramme = 200

/** On the server of DATABASE_URL where that is set, else embedded. */
export const scan = defineBench({
  name: 'scan',
  about:
    'the scan for alerts, one night after the other from 28/12/2023 on, against an insert written by hand for the same nights; scan-all-new: a night on which all that is late is new; size counts assignments',
  sizes: [100_000],
  // A million rows take seconds a round.
  effort: { warmUps: 1, rounds: 5, mostRounds: 101, budgetMs: 3000 },
  open: async (size) => {
    const { db, close } = await openTestDatabase()
    await scenarios.programme?.(db, new Date('2023-04-03T02:00:00Z'))
    await multiplyWork(db, { copies: Math.max(0, Math.ceil(size / assignmentsOfOneProgramme) - 1) })
    const nights = { ours: firstNight, floor: firstNight }
    return {
      pairs: [
        {
          name: 'scan',
          ours: async () => {
            await scanForAlerts(contextAt(db, null, new Date(`${nights.ours}T02:00:00Z`)))
            nights.ours = addDays(nights.ours, 1)
          },
          floor: async () => {
            await handWritten.scan(db, nights.floor)
            nights.floor = addDays(nights.floor, 1)
          },
        },
        {
          name: 'scan-all-new',
          ours: async () => {
            await handWritten.forget(db)
            await scanForAlerts(contextAt(db, null, new Date(`${newYear}T02:00:00Z`)))
          },
          floor: async () => {
            await handWritten.forget(db)
            await handWritten.scan(db, newYear)
          },
        },
      ],
      close,
    }
  },
})
