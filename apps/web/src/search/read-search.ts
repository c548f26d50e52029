import { type LocalDate, parseLocalDate } from '@dondoc/domain/days'

/** What an address says, read with a kind eye: a value that means nothing here is as good as absent. */
export type RawSearch = Record<string, unknown>

export function readText(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) : ''
  return text === '' ? undefined : text
}

export function readOneOf<Value extends string>(
  allowed: readonly Value[],
  value: unknown,
): Value | undefined {
  return allowed.find((one) => one === value)
}

export function readSomeOf<Value extends string>(
  allowed: readonly Value[],
  value: unknown,
): Value[] | undefined {
  const asked = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []
  const read = allowed.filter((one) => asked.includes(one))
  return read.length > 0 ? read : undefined
}

export function readNumber(value: unknown, range: { from: number; to: number }): number | undefined {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN
  return Number.isInteger(number) && number >= range.from && number <= range.to ? number : undefined
}

export function readFlag(value: unknown): true | undefined {
  return value === true || value === 'true' ? true : undefined
}

export function readDay(value: unknown): LocalDate | undefined {
  return typeof value === 'string' ? (parseLocalDate(value) ?? undefined) : undefined
}

/** Without the keys that say nothing, so that two addresses of the same screen are equal. */
export function withoutBlanks<Search extends object>(search: Search): Search {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as Search
}
