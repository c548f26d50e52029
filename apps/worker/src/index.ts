export { drawReport } from './jobs/draw-report.ts'
export { BadMailSetting, readMailSettings } from './mail/mail-settings.ts'
export { startWorker, type Worker } from './start-worker.ts'
