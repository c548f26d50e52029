import { randomUUID } from 'node:crypto'
import { insertReportRun, loadReportFiles, loadReportsOfRun, type OpenDatabase } from '@dondoc/database'
import { openTestDatabase } from '@dondoc/database/testing'
import type { ReportFigures } from '@dondoc/domain/reports'
import { sampleConsolidatedFigures } from '@dondoc/reporting/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawReport, drawReportOrSayWhy } from './draw-report.ts'

let open: OpenDatabase
const figures = sampleConsolidatedFigures()
beforeAll(async () => {
  open = await openTestDatabase()
  const run = { id: randomUUID(), requestKey: randomUUID(), period: '2023-Q4', cutOff: figures.asOf }
  const asked = { requestedAt: '2024-01-15T02:00:00Z', requestedBy: 'theo-doi' }
  await open.db.transaction().execute((tx) => insertReportRun(tx, { ...run, ...asked }, [figures]))
})
afterAll(() => open.close())

test('a report drawn by two workers at once keeps one file, and drawing it again changes nothing', async () => {
  const both = await Promise.all([drawReport(open.db, figures.code), drawReport(open.db, figures.code)])
  expect(both.filter((kept) => kept)).toHaveLength(1)
  const [first] = await loadReportFiles(open.db, { code: figures.code })
  expect(await drawReport(open.db, figures.code)).toBe(false)
  const files = await loadReportFiles(open.db, { code: figures.code })
  expect(files).toHaveLength(1)
  expect(Buffer.from(files[0]?.bytes ?? []).equals(Buffer.from(first?.bytes ?? []))).toBe(true)
})

test('a code that nobody asked for draws nothing', async () => {
  expect(await drawReport(open.db, 'DD-NONE-NONE')).toBe(false)
})

test('a report that cannot be drawn says why, and holds up no other', async () => {
  const broken = { ...figures, code: 'DD-BROK-ENXX', rows: 'not rows' }
  const run = { id: randomUUID(), requestKey: randomUUID(), period: '2023-Q4', cutOff: figures.asOf }
  const asked = { requestedAt: '2024-01-15T02:00:00Z', requestedBy: 'theo-doi' }
  const unreadable = broken as unknown as ReportFigures
  await open.db.transaction().execute((tx) => insertReportRun(tx, { ...run, ...asked }, [unreadable]))
  expect(await drawReportOrSayWhy(open.db, broken.code)).toBe(false)
  const [kept] = await loadReportsOfRun(open.db, run.id)
  expect(kept?.failure).toBeTruthy()
})
