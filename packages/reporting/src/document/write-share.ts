import type { Share } from '@dondoc/domain/reports'
import { groupDigits } from './write-count.ts'

/** '3/4 (75,0%)', or a dash where nothing can be assessed. */
export function writeShare(share: Share): string {
  if (share.whole === 0) return '—'
  return `${groupDigits(share.part)}/${groupDigits(share.whole)} (${writePercent(share)}%)`
}

/** '66,7', rounded half up; a dash where there is nothing to take a share of. */
export function writePercent({ part, whole }: Share): string {
  if (whole === 0) return '—'
  const tenths = Math.floor((part * 2000 + whole) / (whole * 2))
  return `${Math.floor(tenths / 10)},${tenths % 10}`
}
