import type { LocalDate } from '../days/index.ts'
import { type IssuingLevel, issuingLevels } from '../documents/index.ts'
import { nameKey } from '../organisations/index.ts'
import { readDayCell } from '../sheets/index.ts'
import { cleanSpaces } from '../text/index.ts'
import {
  type DocumentCellFault,
  type DocumentCells,
  type DocumentColumn,
  documentColumns,
  lockedDocumentColumns,
  type ReturnedDocumentRow,
} from './columns.ts'
import { levelWords } from './sheet-words.ts'

export interface DocumentCellChange {
  readonly column: DocumentColumn
  readonly before: string
  readonly after: string
}

/** What a row says of its document; null where its cell is empty. */
interface SaidOfDocument {
  readonly type: string
  readonly symbol: string | null
  readonly issuer: string | null
  readonly level: IssuingLevel | null
  readonly date: LocalDate | null
  readonly subject: string | null
  readonly receivedOn: LocalDate | null
  readonly inForceFrom: LocalDate | null
}

/** What a row asks for: null where it asks for nothing or where something is wrong with it. */
export interface DocumentRowRead {
  readonly changes: readonly DocumentCellChange[]
  readonly faults: readonly DocumentCellFault[]
  readonly said: SaidOfDocument | null
}

/** Reads a row of the register's sheet: a new document where the row was left blank, else what was changed since the export. */
export function readDocumentRow({ exported, cells }: ReturnedDocumentRow): DocumentRowRead {
  const changes = documentColumns
    .map((column) => ({
      ...{ column, before: cleanSpaces(exported?.[column] ?? ''), after: cleanSpaces(cells[column]) },
    }))
    .filter(({ before, after }) => before !== after)
  if (changes.length === 0) return { changes, faults: [], said: null }
  if (!exported && cells.document.trim() !== '')
    return { changes: [], faults: [{ code: 'row-unknown', column: null }], said: null }
  const faults: DocumentCellFault[] = changes
    .filter(({ column }) => lockedDocumentColumns.includes(column))
    .map(({ column }) => ({ code: 'column-locked', column }))
  const said = readCells(cells, (code, column) => faults.push({ code, column }))
  return { changes, faults, said: faults.length > 0 ? null : said }
}

function readCells(
  cells: DocumentCells,
  find: (code: DocumentCellFault['code'], column: DocumentColumn) => void,
): SaidOfDocument {
  const words = (column: DocumentColumn) => cleanSpaces(cells[column]) || null
  const read = <Value>(
    column: DocumentColumn,
    code: DocumentCellFault['code'],
    reader: (text: string) => Value | null,
  ) => {
    const text = words(column)
    const value = text === null ? null : reader(text)
    if (text !== null && value === null) find(code, column)
    return value
  }
  const type = words('type')
  if (type === null) find('cell-missing', 'type')
  return {
    ...{ type: type ?? '', symbol: words('symbol'), issuer: words('issuer'), subject: words('subject') },
    level: read('level', 'cell-not-a-choice', readLevel),
    date: read('date', 'cell-not-a-day', readDayCell),
    receivedOn: read('receivedOn', 'cell-not-a-day', readDayCell),
    inForceFrom: read('inForceFrom', 'cell-not-a-day', readDayCell),
  }
}

function readLevel(printed: string): IssuingLevel | null {
  return issuingLevels.find((level) => nameKey(levelWords[level]) === nameKey(printed)) ?? null
}
