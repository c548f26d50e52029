export { drawReport } from './jobs/draw-report.ts'
export { startWorker, type Worker } from './start-worker.ts'
