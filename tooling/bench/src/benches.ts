import { boards } from './boards.bench.ts'
import { confirm } from './confirm.bench.ts'
import type { Bench } from './define-bench.ts'
import { documents } from './documents.bench.ts'
import { formats } from './formats.bench.ts'
import { read } from './read.bench.ts'
import { reports } from './reports.bench.ts'
import { scan } from './scan.bench.ts'
import { structure } from './structure.bench.ts'

/** Every bench, in the order in which all of them run. */
export const benches: readonly Bench[] = [read, formats, boards, scan, documents, reports, structure, confirm]
