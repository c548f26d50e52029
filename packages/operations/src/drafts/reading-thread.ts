import { parentPort, workerData } from 'node:worker_threads'
import { readFile } from './read-file.ts'

const { fileName, bytes } = workerData as { fileName: string; bytes: Uint8Array }
parentPort?.postMessage(await readFile(fileName, bytes))
