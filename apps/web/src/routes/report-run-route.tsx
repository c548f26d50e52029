export { ReportRun as ReportRunRoute } from '../features/reports/report-run.tsx'
export { ReportRunNone as ReportRunNoneRoute } from '../features/reports/report-run-none.tsx'
