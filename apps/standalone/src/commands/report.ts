import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely, Tables } from '@dondoc/database'
import { contextOf, openRunFiles, requestReports, showReportRun } from '@dondoc/operations'
import { drawReport } from '@dondoc/worker'
import { Command } from 'commander'
import { print } from './print.ts'
import { withDatabase } from './with-database.ts'

/** `dondoc report`: freezes the figures of a period and writes every report of it into a folder. */
export function reportCommand(): Command {
  return new Command('report')
    .description('Lập báo cáo của một kỳ. / Write the reports of a period.')
    .requiredOption('--period <period>', '2023, 2023-H1, 2023-9M, 2023-Q4, 2023-11 or 2023-01-01..2023-06-30')
    .requiredOption('--out <folder>', 'where to write the Word files; made where it does not exist')
    .addHelpText('after', '\nExit codes: 0 written; 1 refused; 2 misused.')
    .action(report)
}

async function report({ period, out }: { period: string; out: string }): Promise<void> {
  const files = await withDatabase((db) => drawRun(db, period))
  await mkdir(out, { recursive: true })
  for (const file of files) {
    await writeFile(join(out, file.fileName), file.bytes)
    print(`${file.code}  ${join(out, file.fileName)}`)
  }
  print(`${files.length} báo cáo / reports`)
}

async function drawRun(db: Kysely<Tables>, period: string) {
  const context = await contextOf(db, null, new Date())
  const { runId } = await requestReports(context, { period, requestKey: randomUUID() })
  const { reports } = await showReportRun(context, { runId })
  for (const { code } of reports) await drawReport(db, code)
  return openRunFiles(context, runId)
}
