import type { TextRange } from '../block.ts'
import type { Horizon } from './find-horizons.ts'
import { isNoTarget } from './is-no-target.ts'
import { measureWords } from './measure-words.ts'
import type { OwnWords } from './part-figures.ts'

const aims = /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu)(?!\p{L})/iu

/**
 * The figures of a clause that somebody is asked to reach. In a duty a share is, and of other figures those that an aim, a bound
 * or a year is named for, be it their own or the one that closes the clause (`ofAll`): 'Thành lập 03 đoàn kiểm tra' is the duty itself.
 */
export function askedFigures(
  text: string,
  clause: TextRange,
  parted: readonly OwnWords[],
  isGoal: boolean,
  ofAll: Horizon | null,
): OwnWords[] {
  return parted.filter((own) => {
    const { figure, bound, isStart, horizons } = own
    if (isStart || isNoTarget(text, own, clause)) return false
    if (isGoal) return true
    const bounded = bound.operator !== '='
    const limit = figure.from - bound.length
    if (figure.unit.startsWith('%'))
      return (
        figure.value === 100 || bounded || bound.predicated || measureWords(text, own, false).object !== null
      )
    if (aims.test(text.slice(Math.max(clause.from, figure.from - 200), figure.from))) return true
    if (/đồng|USD/u.test(figure.unit)) return bound.predicated && bounded
    const asks =
      measureWords(text, own, false).subjectFirst ||
      /ít nhất|tối thiểu|không quá|tối đa/iu.test(text.slice(limit, figure.from))
    return (bounded && asks) || [...horizons, ofAll].some((day) => day?.of === 'year')
  })
}
