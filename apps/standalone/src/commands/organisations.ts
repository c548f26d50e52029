import type { LocalDate } from '@dondoc/domain/days'
import { contextAt, listOrganisations } from '@dondoc/operations'
import { Command } from 'commander'
import { asOfOption } from './as-of-option.ts'
import { print, printJson } from './print.ts'
import { withDatabase } from './with-database.ts'

/** `dondoc organisations`: the organisations that exist on a day, superiors before those below them. */
export function organisationsCommand(): Command {
  return new Command('organisations')
    .description('Liệt kê tổ chức tại một ngày. / List the organisations of a day.')
    .addOption(asOfOption())
    .option('--json', 'print JSON: code, name, kind, parent of each')
    .addHelpText('after', '\nExit codes: 0 listed; 1 refused; 2 misused.')
    .action(organisations)
}

async function organisations({ asOf, json }: { asOf?: LocalDate; json?: boolean }): Promise<void> {
  const listed = await withDatabase((db) => listOrganisations(contextAt(db, null, new Date()), { asOf }))
  if (json) return printJson(listed.map(({ code, name, kind, parent }) => ({ code, name, kind, parent })))
  for (const one of listed) print(`${'  '.repeat(one.depth)}${one.name}  (${one.code})`)
}
