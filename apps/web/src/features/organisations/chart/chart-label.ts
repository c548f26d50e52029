import type { DifferenceView, OrganisationNode } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import type { Words } from '../../../words/use-words.ts'
import { sayMark } from '../say-mark.ts'

/** What stands in a box. */
export interface ChartLabel {
  readonly name: string
  readonly work: string
  /** What the day changed, or what is planned. */
  readonly mark: string | null
  readonly isChanged: boolean
  readonly isEnded: boolean
  readonly isPlanned: boolean
}

export function chartLabel(t: Words, node: OrganisationNode, difference?: DifferenceView): ChartLabel {
  const { name, withBelow, endedOn, planned } = node
  const work = [
    t(`organisations.kinds.${node.kind}`),
    withBelow.total > 0 && t('organisations.chart.work', { count: withBelow.total }),
  ]
  const ended = endedOn && t('status.ended', { day: writeDay(endedOn) })
  return {
    ...{ name, work: work.filter(Boolean).join(' · ') },
    mark: ended ?? sayMark(t, node, difference),
    ...{ isChanged: difference !== undefined, isEnded: endedOn !== null, isPlanned: planned.from !== null },
  }
}
