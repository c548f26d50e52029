import { addDays, type LocalDate } from '../days/index.ts'
import type { GrassrootsFact } from '../grassroots/index.ts'
import { readCountCell, readDayCell } from '../sheets/index.ts'
import { cleanSpaces } from '../text/index.ts'
import { readClassLevel } from './class-words.ts'
import {
  type ColumnGroup,
  columnGroups,
  type GrassrootsCellFault,
  type GrassrootsCells,
  type GrassrootsColumn,
  grassrootsColumns,
  lockedColumns,
  type ReturnedGrassrootsRow,
} from './columns.ts'

export interface GrassrootsCellChange {
  readonly column: GrassrootsColumn
  readonly before: string
  readonly after: string
}

/** What a row asks for, or what is wrong with it; each fact beside the group of cells that says it. */
export interface RowFacts {
  readonly changes: readonly GrassrootsCellChange[]
  readonly faults: readonly GrassrootsCellFault[]
  readonly facts: readonly { readonly group: ColumnGroup; readonly fact: GrassrootsFact }[]
}

/** Reads the groups of cells that a person changed since the export; of each, every cell is needed. */
export function readRowFacts({ exported, cells }: ReturnedGrassrootsRow): RowFacts {
  if (!exported) return { changes: [], faults: [{ code: 'row-unknown', column: null }], facts: [] }
  const changes = grassrootsColumns
    .map((column) => ({ column, before: cleanSpaces(exported[column]), after: cleanSpaces(cells[column]) }))
    .filter(({ before, after }) => before !== after)
  const faults: GrassrootsCellFault[] = changes
    .filter(({ column }) => lockedColumns.includes(column))
    .map(({ column }) => ({ code: 'column-locked', column }))
  const facts: { group: ColumnGroup; fact: GrassrootsFact }[] = []
  for (const group of Object.keys(columnGroups) as ColumnGroup[]) {
    const columns: readonly GrassrootsColumn[] = columnGroups[group]
    if (!changes.some(({ column }) => columns.includes(column))) continue
    const empty = columns.filter((column) => cells[column].trim() === '')
    if (empty.length > 0) {
      const code = empty.length === columns.length ? 'cell-emptied' : 'cell-missing'
      faults.push(...empty.map((column): GrassrootsCellFault => ({ code, column })))
      continue
    }
    const cellsOfGroup = new CellReader(cells)
    const fact = readers[group](cellsOfGroup)
    faults.push(...cellsOfGroup.faults)
    if (fact) facts.push({ group, fact })
  }
  return { changes, faults, facts: faults.length > 0 ? [] : facts }
}

/** Reads cells and notes those that cannot be read. */
class CellReader {
  readonly faults: GrassrootsCellFault[] = []
  private readonly cells: GrassrootsCells

  constructor(cells: GrassrootsCells) {
    this.cells = cells
  }

  words = (column: GrassrootsColumn): string => cleanSpaces(this.cells[column])
  day = (column: GrassrootsColumn): LocalDate | null =>
    this.read(column, 'cell-not-a-day', readDayCell(this.cells[column]))
  count = (column: GrassrootsColumn): number | null =>
    this.read(column, 'cell-not-a-count', readCountCell(this.cells[column]))
  level = (column: GrassrootsColumn) =>
    this.read(column, 'cell-not-a-choice', readClassLevel(this.cells[column]))
  year = (column: GrassrootsColumn): number | null => {
    const text = this.cells[column].trim()
    return this.read(column, 'cell-not-a-year', /^(19|20)\d\d$/.test(text) ? Number(text) : null)
  }

  private read<Value>(
    column: GrassrootsColumn,
    code: GrassrootsCellFault['code'],
    value: Value | null,
  ): Value | null {
    if (value === null) this.faults.push({ code, column })
    return value
  }
}

const readers: Readonly<Record<ColumnGroup, (cells: CellReader) => GrassrootsFact | null>> = {
  founding: (cells) => {
    const signedOn = cells.day('foundingOn')
    const [number, issuer] = [cells.words('foundingNumber'), cells.words('foundingIssuer')]
    return signedOn && { type: 'founding', number, signedOn, issuer, documentId: null }
  },
  term: (cells) => {
    const [from, last] = [cells.day('termFrom'), cells.day('termTo')]
    return from && last && { type: 'term', from, until: addDays(last, 1) }
  },
  counts: (cells) => {
    const on = cells.day('countedOn')
    const [inCells, official, probationary] = [
      cells.count('cells'),
      cells.count('official'),
      cells.count('probationary'),
    ]
    if (!on || inCells === null || official === null || probationary === null) return null
    return { type: 'counts', on, cells: inCells, official, probationary }
  },
  classification: (cells) => {
    const [year, level, decidedOn] = [
      cells.year('classYear'),
      cells.level('classLevel'),
      cells.day('classOn'),
    ]
    if (year === null || !level || !decidedOn) return null
    return { type: 'classification', year, level, decidedOn }
  },
}
