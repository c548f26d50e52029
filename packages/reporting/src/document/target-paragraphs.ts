import type { ReportFigures } from '@dondoc/domain/reports'
import type { TargetStandingKind } from '@dondoc/domain/targets'
import { lowered } from './free-text.ts'
import type { Block } from './report-document.ts'
import { targetStandingNames } from './target-names.ts'
import { writeCount } from './write-count.ts'

const standingsTold = Object.keys(targetStandingNames) as TargetStandingKind[]

/** How many numbers were to be reached, by whom and how they stand; nothing where no programme sets any. */
export function targetParagraphs({ targets = [] }: ReportFigures, appendix: string): Block[] {
  if (targets.length === 0) return []
  const numbers = new Set(
    targets.map((one) => JSON.stringify([one.programmeId, one.measure, one.unit, one.value, one.by])),
  )
  const bodies = new Set(targets.map(({ organisation }) => organisation.code))
  const counts = standingsTold
    .map((standing) => ({ standing, count: targets.filter((one) => one.standing === standing).length }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${lowered(targetStandingNames[standing])} ${writeCount(count)}`)
  const whose =
    bodies.size > 1
      ? ` của ${writeCount(bodies.size)} cơ quan, đơn vị, địa phương (mỗi chỉ tiêu được tính cho từng nơi)`
      : ''
  return [
    { kind: 'clause', text: '3. Kết quả thực hiện chỉ tiêu' },
    {
      kind: 'paragraph',
      text: `Có ${writeCount(numbers.size)} chỉ tiêu${whose}: ${counts.join('; ')}. Số liệu từng chỉ tiêu tại ${appendix}.`,
    },
  ]
}
