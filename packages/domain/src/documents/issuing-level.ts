import type { IssuingLevel } from './registered-document.ts'

const byBody: readonly { readonly level: IssuingLevel; readonly body: RegExp }[] = [
  { level: 'central', body: /^(?:TW|CP|TTG|QH\d+|UBTVQH\d+|VPCP|.*TW)$/u },
  { level: 'province', body: /^(?:TU|.*TU|ĐUQS|ĐUBP|ĐUK)$/u },
  { level: 'district', body: /^(?:HU|THU|QU|.*HU)$/u },
]
const byName: readonly { readonly level: IssuingLevel; readonly name: RegExp }[] = [
  { level: 'commune', name: /(?:^|\s)(?:xã|phường|thị trấn|đặc khu)(?:\s|$)/iu },
  { level: 'district', name: /(?:^|\s)(?:huyện|quận|thị xã|huyện ủy|thị ủy|quận ủy)(?:\s|$)/iu },
  { level: 'province', name: /(?:^|\s)(?:tỉnh|tỉnh ủy|thành ủy|thành phố|sở)(?:\s|$)/iu },
  { level: 'grassroots', name: /(?:^|\s)(?:chi bộ|đảng bộ cơ sở|chi ủy)(?:\s|$)/iu },
  {
    level: 'central',
    name: /trung ương|bộ chính trị|ban bí thư|chính phủ|quốc hội|thủ tướng|^bộ\s|tổng cục|chủ tịch nước/iu,
  },
]

/**
 * The level of the issuing side as its symbol and name tell it: TW and NĐ-CP are central, TU is a province's. Null where
 * neither tells, as for '12/QĐ-UBND' without the name of the committee.
 */
export function issuingLevelOf(symbol: string | null, issuer: string | null): IssuingLevel | null {
  const body = symbol ? bodyOfSymbol(symbol) : ''
  const ofBody = byBody.find((one) => one.body.test(body))?.level
  return ofBody ?? byName.find(({ name }) => name.test(issuer ?? ''))?.level ?? null
}

function bodyOfSymbol(symbol: string): string {
  const [, ...after] = symbol.toUpperCase().split('/')
  const last = after.at(-1) ?? ''
  return symbol.includes('-') && !/^\d+-/.test(symbol) ? (last.split('-').at(-1) ?? last) : last
}
