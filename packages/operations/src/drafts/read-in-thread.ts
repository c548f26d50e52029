import { Worker } from 'node:worker_threads'
import type { StoredReading } from '@dondoc/database'
import type { RefusedReading } from './read-file.ts'

type Answer = StoredReading | RefusedReading

/** A file is given up after this long: nothing that an office sends takes a tenth of it. */
const longest = 2 * 60_000
const memory = { maxOldGenerationSizeMb: 1024 }
const given: RefusedReading = { refusal: { code: 'unreadable', facts: {} } }

let last: Promise<unknown> = Promise.resolve()

/** Reads a file beside the work of others, one file at a time. A file that breaks its reader is refused, not the process. */
export function readInThread(fileName: string, bytes: Uint8Array): Promise<Answer> {
  const next = last.then(() => inThread(fileName, bytes))
  last = next.catch(() => {})
  return next
}

function inThread(fileName: string, bytes: Uint8Array): Promise<Answer> {
  const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    ...{ workerData: { fileName, bytes }, resourceLimits: memory },
  })
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(given), longest)
    thread.once('message', (answer: Answer) => resolve(answer))
    thread.once('error', () => resolve(given))
    thread.once('exit', () => {
      clearTimeout(late)
      resolve(given)
    })
  }).finally(() => thread.terminate()) as Promise<Answer>
}
