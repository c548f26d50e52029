/** What the worker does, and when: every job and interval of the worker stands here. */

/** Reports that were asked for and have no job yet are looked for this often. */
export const queueReportsEveryMs = 1000

/** Papers of plans that were approved are few, and drawn as they are found this often. */
export const drawPlanPapersEveryMs = 2000

/** One job a report. A worker that dies is missed after `heartbeatSeconds`, and its job goes to another. */
export const drawReportQueue = {
  name: 'draw-report',
  options: { retryLimit: 5, retryDelay: 2, expireInSeconds: 120, heartbeatSeconds: 10 },
  work: { batchSize: 8, pollingIntervalSeconds: 0.5, burstWhenBatchFull: true },
} as const

/** The nightly scan for alerts is looked after this often; it runs once a day, from the hour on (in Viet Nam). */
export const scan = { everyMs: 10 * 60_000, fromHour: 1 } as const

/** Digests by mail are looked after this often, on working days from the hour on (in Viet Nam): one a post and day. */
export const digests = { everyMs: 5 * 60_000, fromHour: 7 } as const

/** A pause after each report. */
export const breathMs = 10

/** How often the queue looks for jobs whose worker died. */
export const supervision = {
  superviseIntervalSeconds: 5,
  monitorIntervalSeconds: 5,
  maintenanceIntervalSeconds: 60,
} as const
