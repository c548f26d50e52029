import { exceptionCount, type Summary } from '@dondoc/domain/reports'
import { exceptionKinds } from '@dondoc/domain/status'
import { exceptionNames } from './status-names.ts'
import { writeCount } from './write-count.ts'

/** 'Có 04 nhiệm vụ chậm cần xử lý: quá hạn 01; …'; null where nothing is out of order. */
export function exceptionsSentence(summary: Summary): string | null {
  const count = exceptionCount(summary)
  if (count === 0) return null
  const parts = exceptionKinds
    .filter((kind) => summary.exceptions[kind] > 0)
    .map((kind) => `${exceptionNames[kind].toLowerCase()} ${writeCount(summary.exceptions[kind])}`)
  return `Có ${writeCount(count)} nhiệm vụ chậm, cần xử lý: ${parts.join('; ')}. ${urged(summary.urgings)}`
}

function urged(urgings: number): string {
  return urgings === 0
    ? 'Chưa có lượt đôn đốc nào.'
    : `Trên toàn bộ nhiệm vụ được giao đã có ${writeCount(urgings)} lượt đôn đốc.`
}
