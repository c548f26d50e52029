import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in a process of its own, as a person does. */
export function runDondoc(args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const script = fileURLToPath(new URL('../dondoc.ts', import.meta.url))
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...environment } })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (part) => {
    stdout += part
  })
  child.stderr.on('data', (part) => {
    stderr += part
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
}
