import type { LocalDate } from '@dondoc/domain/days'
import { statuses } from '@dondoc/domain/status'
import { contextOf, showBoard } from '@dondoc/operations'
import { Command } from 'commander'
import { asOfOption } from './as-of-option.ts'
import { print, printJson, printTable } from './print.ts'
import { withDatabase } from './with-database.ts'

/** `dondoc status`: counts by derived status, in total and by organisation. */
export function statusCommand(): Command {
  return new Command('status')
    .description('Đếm việc được giao theo trạng thái. / Count assignments by derived status.')
    .addOption(asOfOption())
    .option('--json', 'print JSON: asOf, total, unassigned, counts, grades, exceptions, organisations')
    .addHelpText('after', '\nExit codes: 0 counted; 1 refused; 2 misused.')
    .action(status)
}

async function status({ asOf, json }: { asOf?: LocalDate; json?: boolean }): Promise<void> {
  const board = await withDatabase(async (db) => showBoard(await contextOf(db, null, new Date()), { asOf }))
  if (json)
    return printJson({
      ...{ asOf: board.asOf, total: board.total, counts: board.byStatus, grades: board.byGrade },
      ...{ unassigned: board.unassigned, exceptions: board.exceptions },
      organisations: board.bodies.map(({ code, name, endedOn, total, byStatus, exceptions }) => ({
        ...{ code, name, endedOn, total, counts: byStatus, exceptions },
      })),
    })
  print(`Số liệu đến / as of ${board.asOf}`)
  printTable([
    ...statuses.map((one) => [one, board.byStatus[one]]),
    ['total', board.total],
    ['unassigned', board.unassigned],
  ])
  print('')
  printTable(board.bodies.map((body) => [body.name, body.total, body.exceptions]))
}
