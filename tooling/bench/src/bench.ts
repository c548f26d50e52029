import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { benches } from './benches.ts'
import type { Bench } from './define-bench.ts'
import { measurePair } from './measure-pair.ts'
import type { Measurement } from './measurement.ts'
import { type BenchArguments, readArguments } from './read-arguments.ts'
import { writeTable } from './write-table.ts'

const WRONG_USE = 64

const asked = readOrExplain()
if (asked?.help) console.log(usage())
else if (asked) await run(asked)

function readOrExplain(): BenchArguments | null {
  try {
    return readArguments(process.argv.slice(2), benches)
  } catch (error) {
    console.error(`bench: ${error instanceof Error ? error.message : error}`)
    process.exitCode = WRONG_USE
    return null
  }
}

async function run({ chosen, size, json }: BenchArguments): Promise<void> {
  const rows: Measurement[] = []
  for (const bench of chosen) {
    for (const each of sizesOf(bench, size)) rows.push(...(await measure(bench, each)))
  }
  console.log(writeTable(rows))
  if (json !== null) await writeFile(fromWhereAsked(json), `${JSON.stringify(rows, null, 2)}\n`)
}

function sizesOf({ sizes, largest = Number.POSITIVE_INFINITY }: Bench, asked: number | null) {
  return asked === null ? sizes : [Math.min(asked, largest)]
}

async function measure(bench: Bench, size: number): Promise<Measurement[]> {
  const { pairs, close } = await bench.open(size)
  try {
    const rows: Measurement[] = []
    for (const pair of pairs) rows.push(await measurePair(pair, size, bench.effort))
    return rows
  } finally {
    await close?.()
  }
}

/** pnpm runs scripts in the folder of the workspace and says in INIT_CWD where it was called. */
function fromWhereAsked(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file)
}

function usage(): string {
  const list = benches.map(({ name, about }) => `  ${name}  ${about}`)
  return ['bench [NAME…] [--size N] [--json FILE]', ...list].join('\n')
}
