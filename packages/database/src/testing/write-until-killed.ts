import { migrate } from '../migrations/migrate.ts'
import { openDatabase } from '../open/open-database.ts'

/** Writes rows into the folder given and says each number once its row is acknowledged, until it is killed. */
const open = await openDatabase({ folder: process.argv[2] ?? '' })
await migrate(open.db)
for (let number = 1; ; number += 1) {
  const code = `row-${number}`
  await open.db.insertInto('organisations').values({ code, last_name: code, sort_key: code }).execute()
  process.stdout.write(`${number}\n`)
}
