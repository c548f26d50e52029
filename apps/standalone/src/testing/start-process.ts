import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface RunningProcess {
  readonly child: ChildProcess
  /** What it printed until it was ready. */
  readonly welcome: string
  readonly url: string
  /** Sends the signal and gives the exit code, null where the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts the standalone process on a free port and waits until it says where it is. Rejects with what it said otherwise. */
export function startProcess(environment: Record<string, string>): Promise<RunningProcess> {
  const script = fileURLToPath(new URL('../main.ts', import.meta.url))
  const env = { ...process.env, PORT: '0', ...environment }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part
      const url = /http:\/\/localhost:\d+/.exec(said)?.[0]
      if (!url || !said.includes('Ctrl-C')) return
      const end = (signal: NodeJS.Signals) => {
        child.kill(signal)
        return exited
      }
      resolve({ child, welcome: said, url, end })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(said)))
  })
}
