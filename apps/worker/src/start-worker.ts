import { setTimeout } from 'node:timers/promises'
import { forgetPlanPaperFailures, forgetQueuedReports, type OpenDatabase } from '@dondoc/database'
import type { Logger } from 'pino'
import { drawPlanPapers } from './jobs/draw-plan-papers.ts'
import { drawReportOrSayWhy } from './jobs/draw-report.ts'
import { queueReports } from './jobs/queue-reports.ts'
import { scanTonight } from './jobs/scan-tonight.ts'
import { sendDigests } from './jobs/send-digests.ts'
import type { MailSettings } from './mail/mail-settings.ts'
import { openMailer } from './mail/open-mailer.ts'
import { openQueue } from './open-queue.ts'
import {
  breathMs,
  digests,
  drawPlanPapersEveryMs,
  drawReportQueue,
  queueReportsEveryMs,
  scan,
} from './timetable.ts'

export interface Worker {
  /** Finishes the job in hand, then stops. */
  stop(): Promise<void>
}

/**
 * Takes jobs from the queue until it is stopped, and sends mail where settings for it are given. Any number of workers may
 * share a server's queue.
 */
export async function startWorker(
  open: OpenDatabase,
  log: Logger,
  mail: MailSettings | null = null,
): Promise<Worker> {
  const boss = await openQueue(open, log)
  await forgetPlanPaperFailures(open.db)
  if (open.handle.kind === 'embedded') {
    // The folder is this process's alone, so a job that an earlier process left behind is nobody's: make it anew.
    await boss.deleteAllJobs(drawReportQueue.name)
    await forgetQueuedReports(open.db)
  }
  await boss.work<{ code: string }>(drawReportQueue.name, drawReportQueue.work, async (jobs) => {
    for (const job of jobs) {
      const kept = await drawReportOrSayWhy(open.db, job.data.code)
      log.info({ report: job.data.code, kept }, 'report drawn')
      // Drawing keeps the processor; in one process with the API, people come first.
      await setTimeout(breathMs)
    }
  })
  const feeding = repeat(queueReportsEveryMs, async () => {
    try {
      await queueReports(open.db, boss)
    } catch (error) {
      log.error({ err: error }, 'reports could not be queued')
    }
  })
  const drawing = repeat(drawPlanPapersEveryMs, async () => {
    try {
      await drawPlanPapers(open.db, log)
    } catch (error) {
      log.error({ err: error }, 'papers of plans could not be drawn; it is tried again')
    }
  })
  const scanning = repeat(scan.everyMs, async () => {
    try {
      await scanTonight(open.db, log)
    } catch (error) {
      log.error({ err: error }, 'the scan for alerts failed; it is tried again')
    }
  })
  const mailer = mail && openMailer(mail)
  const mailing =
    mailer &&
    repeat(digests.everyMs, async () => {
      try {
        await sendDigests({ db: open.db, mailer, log, clock: () => new Date() })
      } catch (error) {
        log.error({ err: error }, 'digests could not be sent; they are tried again')
      }
    })
  return {
    stop: async () => {
      await mailing?.stop()
      mailer?.close()
      await scanning.stop()
      await feeding.stop()
      await drawing.stop()
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

/** Does the work again and again with a pause between, never twice at once. */
function repeat(pauseMs: number, work: () => Promise<void>): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const running = (async () => {
    while (!signal.aborted) {
      await work()
      await setTimeout(pauseMs, undefined, { signal }).catch(() => {})
    }
  })()
  return {
    stop: () => {
      stopping.abort()
      return running
    },
  }
}
