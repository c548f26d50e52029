import { writeCitedDay } from '@dondoc/domain/days'
import type { FiguredTarget, ReportFigures } from '@dondoc/domain/reports'
import { type CorrectedValue, type TargetStandingKind, targetStandingWords } from '@dondoc/domain/targets'
import { capitalised, lowered, onOneLine } from './free-text.ts'
import { printedParagraphs } from './printed-limit.ts'
import type { Block } from './report-document.ts'
import { writeCount } from './write-count.ts'
import { writeFigure } from './write-figure.ts'
import { writeValuePeriod } from './write-value-period.ts'

const standingsTold = Object.keys(targetStandingWords) as TargetStandingKind[]

/** How many numbers were to be reached, by whom and how they stand; nothing where no programme sets any. */
export function targetParagraphs({ kind, targets = [] }: ReportFigures, appendix: string): Block[] {
  if (targets.length === 0) return []
  const numbers = new Set(
    targets.map((one) => JSON.stringify([one.programmeId, one.measure, one.unit, one.value, one.by])),
  )
  const bodies = new Set(targets.map(({ organisation }) => organisation.code))
  const counts = standingsTold
    .map((standing) => ({ standing, count: targets.filter((one) => one.standing === standing).length }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${lowered(targetStandingWords[standing])} ${writeCount(count)}`)
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
    ...correctedTold(targets, kind),
  ]
}

/** A report that was sent stays as it is; what of it was corrected since is told by the next (DOMAIN section 4). */
function correctedTold(targets: readonly FiguredTarget[], kind: ReportFigures['kind']): Block[] {
  const told = targets.flatMap(({ measure, unit, organisation, corrected = [] }) =>
    corrected.map((one) => {
      const { period, was, on, reason } = one
      const holder = kind === 'consolidated' ? `${organisation.name}, ` : ''
      return `- ${capitalised(`${holder}${onOneLine(measure)}`)}, ${writeValuePeriod(period)}: đã báo cáo ${writeFigure(was, unit)}; ${rightOf(one, unit)} (đính chính ngày ${writeCitedDay(on)}: ${onOneLine(reason)}).`
    }),
  )
  if (told.length === 0) return []
  const first = `Sau báo cáo trước đã đính chính ${writeCount(told.length)} số liệu chỉ tiêu; số liệu đã báo cáo được giữ nguyên, nay báo cáo lại như sau:`
  return [first, ...printedParagraphs(told)].map((text) => ({ kind: 'paragraph', text }))
}

/** What is right of it: another figure, or the same one of another period or day. */
function rightOf({ was, now, rightPeriod, rightDay }: CorrectedValue, unit: string | null): string {
  if (now === null) return 'nay rút số liệu này'
  const period = rightPeriod && `số liệu của ${writeValuePeriod(rightPeriod)}`
  if (now !== was) return ['đúng là', [writeFigure(now, unit), period].filter(Boolean).join(', ')].join(' ')
  return period ? `đúng là ${period}` : `ngày số liệu đúng là ${rightDay ? writeCitedDay(rightDay) : ''}`
}
