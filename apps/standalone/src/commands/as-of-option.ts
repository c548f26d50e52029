import { type LocalDate, parseLocalDate } from '@dondoc/domain/days'
import { InvalidArgumentError, Option } from 'commander'

/** `--as-of DAY`: the day the figures are of; today where it is left out. */
export function asOfOption(): Option {
  return new Option(
    '--as-of <day>',
    'the day the figures are of, as yyyy-mm-dd; today where left out',
  ).argParser(toDay)
}

function toDay(text: string): LocalDate {
  const parsed = parseLocalDate(text)
  if (!parsed) throw new InvalidArgumentError(`'${text}' is not a day; write it as yyyy-mm-dd.`)
  return parsed
}
