import type { ReportLine } from '@dondoc/contracts'
import type { loadReportsOfRun } from '@dondoc/database'

type StoredReport = Awaited<ReturnType<typeof loadReportsOfRun>>[number]

/** A report as lists show it, under the name that its paper bears. */
export function presentReport(report: StoredReport): ReportLine {
  const { code, kind, bytes, organisation_code: body, organisation_name: name } = report
  return {
    ...{ code, kind, bytes, fileName: report.file_name },
    organisation: body ? { code: body, name: name ?? body } : null,
    state: report.file_name ? 'rendered' : report.failure ? 'failed' : 'waiting',
  }
}
