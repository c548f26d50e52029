import { scenarios } from '@dondoc/seeds'
import { Argument, Command, InvalidArgumentError } from 'commander'
import { print } from './print.ts'
import { withDatabase } from './with-database.ts'

/** `dondoc seed SCENARIO`: tells a story into the database; what is there already is not told twice. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('Nạp một kịch bản dữ liệu. / Load a scenario.')
    .addArgument(new Argument('<scenario>', 'which one').choices(Object.keys(scenarios)))
    .option('--scale <n>', 'copies of the programme, about 200 assignments each', toScale, 1)
    .addHelpText('after', '\nExit codes: 0 loaded; 1 refused; 2 misused.')
    .action(async (name: string, { scale }: { scale: number }) => {
      await withDatabase(
        (db) => scenarios[name]?.(db, new Date(), { scale, progress: print }) ?? Promise.resolve(),
      )
      print(`Đã nạp ${name}. / ${name} is loaded.`)
    })
}

function toScale(text: string): number {
  const scale = Number(text)
  if (Number.isInteger(scale) && scale >= 1 && scale <= 10_000) return scale
  throw new InvalidArgumentError('The scale is a whole number from 1 to 10000.')
}
