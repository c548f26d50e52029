import { lastOfMonth } from '../../days/index.ts'
import { cleanSpaces } from '../../text/index.ts'
import type { Block } from '../block.ts'
import type { DraftTarget } from '../draft.ts'
import { toPassage } from '../passages/passage.ts'
import { placesOf } from '../passages/places-of.ts'
import { type GridRow, toGrid } from '../tables/table-grid.ts'
import { toReading } from '../to-reading.ts'
import { toNumber } from './find-figures.ts'
import { readBound } from './read-bound.ts'
import { readTargetHead, type TargetHead, type ValueColumn } from './target-head.ts'
import type { HeadingDay } from './target-place.ts'

/** '10,5', '≤ 2', 'Tối thiểu 2%', '42 - 43%': one figure of a cell, with its bound and its unit. */
const cell =
  /^((?:[^\d(]{0,30})?)(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?:\s?[-–]\s?(\d[\d.]*(?:,\d+)?))?\s?([%‰]|\p{L}[\p{L}\s/]{0,30})?\s*(trở lên|trở xuống)?$/iu
const bare = /^(?:[\s:<>≤≥=]|không quá|dưới|tối đa|tối thiểu|ít nhất|trên|từ|đạt|khoảng)*$/iu

/**
 * The numbers to reach of a table "TT | Chỉ tiêu | ĐVT | Năm 2026 | … | Năm 2030": one for each measure and year. Columns of what
 * was reached ('Thực hiện 2025', 'Ước …') set none. `heading`: the day that stands over a table whose columns name no year.
 */
export function readTargetTable(cells: readonly Block[], heading: HeadingDay | null): DraftTarget[] {
  const grid = toGrid(cells)
  const head = readTargetHead(grid)
  if (!head) return []
  return grid.slice(head.firstRow).flatMap((row) => readRow(row, head, heading))
}

function readRow(row: GridRow, head: TargetHead, heading: HeadingDay | null): DraftTarget[] {
  const named = row.get(head.measure)
  const measure = cleanSpaces(named?.block.text ?? '').replace(/^[-+•]\s+|[\s:;.]+$/gu, '')
  if (!named?.own || !/\p{L}{2}/u.test(measure)) return []
  const unit = head.unit === null ? null : cleanSpaces(row.get(head.unit)?.block.text ?? '')
  return head.values.flatMap((column) => {
    const value = row.get(column.at)
    if (!value?.own || value.block === named.block) return []
    return readValue({ measure, named: named.block, unit, value: value.block }, column, head, heading)
  })
}

interface Printed {
  readonly measure: string
  readonly named: Block
  readonly unit: string | null
  readonly value: Block
}

function readValue(
  { measure, named, unit, value }: Printed,
  column: ValueColumn,
  head: TargetHead,
  heading: HeadingDay | null,
): DraftTarget[] {
  const [, said = '', low, high, own, after = ''] = cell.exec(cleanSpaces(value.text)) ?? []
  if (!low || !bare.test(said)) return []
  const { operator } = readBound(said, after)
  const by = column.year === null ? heading?.by : lastOfMonth(column.year, 12)
  const places = column.year === null ? (heading?.places ?? []) : placesOf(toPassage(column.named))
  const found = column.year === null ? 'heading-year' : 'column'
  return [
    {
      ...{ measure, unit: own ? cleanSpaces(own) : unit || null, by: by ?? null },
      operator: high && operator === '=' ? '>=' : operator,
      value: toNumber(high && operator === '<=' ? high : low),
      source: value.range,
      readings: {
        measure: toReading(placesOf(toPassage(named)), 'column', { words: head.name }),
        value: toReading(placesOf(toPassage(value)), 'column', {
          words: cleanSpaces(column.named.text),
          doubt: high ? 'range' : null,
        }),
        ...(by && { by: toReading(places, found, { words: cleanSpaces(column.named.text) }) }),
      },
    },
  ]
}
