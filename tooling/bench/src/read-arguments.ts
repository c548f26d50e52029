import { parseArgs } from 'node:util'
import type { Bench } from './define-bench.ts'

export interface BenchArguments {
  readonly chosen: readonly Bench[]
  /** Null measures each bench at its own sizes. */
  readonly size: number | null
  readonly json: string | null
  readonly help: boolean
}

/** What was asked on the command line; throws an Error whose message says what is wrong with it. */
export function readArguments(args: readonly string[], benches: readonly Bench[]): BenchArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { size: { type: 'string' }, json: { type: 'string' }, help: { type: 'boolean' } },
  })
  const chosen = positionals.map((name) => named(name, benches))
  return {
    chosen: chosen.length > 0 ? chosen : benches,
    size: values.size === undefined ? null : readSize(values.size),
    json: values.json ?? null,
    help: values.help ?? false,
  }
}

function named(name: string, benches: readonly Bench[]): Bench {
  const bench = benches.find((each) => each.name === name)
  if (!bench) throw new Error(`No bench is called ${name}: ${benches.map((each) => each.name).join(', ')}.`)
  return bench
}

function readSize(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--size is a whole number from 1, not ${text}.`)
  return Number(text)
}
