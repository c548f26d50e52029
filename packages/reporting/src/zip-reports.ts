import { zipSync } from 'fflate'

export interface ReportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The first day a zip file can carry, so that the same files give the same bytes. */
const noTime = new Date(1980, 0, 1)

/** One zip of the reports, each under its own name. Throws RangeError where two bear the same one. */
export function zipReports(files: readonly ReportFile[]): Uint8Array {
  const entries = new Map<string, Uint8Array>()
  for (const { name, bytes } of files) {
    if (entries.has(name)) throw new RangeError(`Two reports named ${name}.`)
    entries.set(name, bytes)
  }
  // Word files are compressed already.
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: noTime })
}
