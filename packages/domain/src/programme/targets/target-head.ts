import { cleanSpaces, foldForSearch } from '../../text/index.ts'
import type { Block } from '../block.ts'
import type { GridRow } from '../tables/table-grid.ts'

/** A column of figures to reach; `year` null where its name says none. */
export interface ValueColumn {
  readonly at: number
  readonly named: Block
  readonly year: number | null
}

/** Which columns of a table of targets name the measure, its unit and the figures, and where its rows begin. */
export interface TargetHead {
  readonly measure: number
  /** What the column of measures is called, as printed. */
  readonly name: string
  readonly unit: number | null
  readonly values: readonly ValueColumn[]
  readonly firstRow: number
}

const measures = /^(?:ten |cac |noi dung )?chi tieu(?: chu yeu| cu the| tong hop)?$/
const units = /^(?:don vi(?: tinh)?|dvt)$/
/** What was there or was reached, and what is only said of the figures. */
const others =
  /thuc hien|uoc|ket qua|hien trang|so voi|so sanh|ghi chu|co quan|don vi|chu tri|tang|giam|nguon/
const asked = /^(?:muc tieu|ke hoach|chi tieu|giao|phan dau|gia tri|muc)(?: |$)/
const deepest = 4

/** The head of a table of targets, over one row or two; null for other tables. */
export function readTargetHead(grid: readonly GridRow[]): TargetHead | null {
  for (const [index, row] of grid.slice(0, deepest).entries()) {
    const names = [...row].map(([at, { block }]) => ({ at, block, name: fold(block) }))
    const measure = names.find(({ name }) => measures.test(name))
    if (!measure) continue
    const under = grid[index + 1]
    const second = under && isSecondRow(row, under) ? under : null
    const values = names.flatMap(({ at, block }) =>
      valueColumn(at, block, second?.get(at)?.block, measure.at),
    )
    if (values.length === 0) continue
    const unit = names.find(({ name }) => units.test(name))?.at ?? null
    const name = cleanSpaces(measure.block.text)
    return { measure: measure.at, name, unit, values, firstRow: index + (second ? 2 : 1) }
  }
  return null
}

/** 'Kế hoạch' over '2026 | 2027 | …'. */
function isSecondRow(row: GridRow, under: GridRow): boolean {
  const spans = [...row.values()].some(({ block }) => (block.cell?.columnSpan ?? 1) > 1)
  return spans && [...under.values()].some(({ block, own }) => own && yearIn(block.text) !== null)
}

function valueColumn(at: number, above: Block, below: Block | undefined, measure: number): ValueColumn[] {
  if (at === measure) return []
  const named = below ?? above
  const name = `${fold(above)} ${below && below !== above ? fold(below) : ''}`.trim()
  if (others.test(name) || units.test(name)) return []
  const year = yearIn(named.text) ?? yearIn(above.text)
  return year !== null || asked.test(name) ? [{ at, named, year }] : []
}

function yearIn(words: string): number | null {
  const years = [...words.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year))
  return years.at(-1) ?? null
}

function fold(block: Block): string {
  return foldForSearch(cleanSpaces(block.text)).replace(/[^a-z\d\s]/g, '')
}
