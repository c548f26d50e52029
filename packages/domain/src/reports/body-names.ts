import { writeDay } from '../days/index.ts'
import type { FiguredOrganisation } from './figured-assignment.ts'

/**
 * A body with the names its work bore earlier in the period: 'Ban Tuyên giáo và Dân vận Tỉnh ủy (trước ngày 03/02/2025: Ban
 * Dân vận Tỉnh ủy, Ban Tuyên giáo Tỉnh ủy)'.
 */
export function bodyNames({ name, before = [] }: Pick<FiguredOrganisation, 'name' | 'before'>): string {
  if (before.length === 0) return name
  const byDay = [...Map.groupBy(before, ({ until }) => until)].map(
    ([day, names]) => `trước ngày ${writeDay(day)}: ${names.map((former) => former.name).join(', ')}`,
  )
  return `${name} (${byDay.join('; ')})`
}
