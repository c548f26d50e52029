import { cruiseOptions } from './src/cruise-options.ts'
import { rules } from './src/rules.ts'

/** What `pnpm boundaries` checks. The table is src/package-table.ts, the homes of libraries src/library-homes.ts. */
export default { forbidden: rules, options: cruiseOptions }
