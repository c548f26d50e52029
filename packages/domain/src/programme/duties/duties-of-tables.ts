import type { Block } from '../block.ts'
import { readTable, type TableRow } from '../tables/read-table.ts'
import { frameOfRow } from '../tables/row-frame.ts'
import type { TableHead } from '../tables/table-head.ts'
import type { DutyOrdinals } from './duty-ordinals.ts'
import type { RawDuty } from './raw-duty.ts'

/** A duty for each row of the document's tables; one without a head goes on with the head of the one before it. */
export class DutiesOfTables {
  #head: TableHead | null = null
  #tables = 0
  readonly #ordinals: DutyOrdinals

  constructor(ordinals: DutyOrdinals) {
    this.#ordinals = ordinals
  }

  read(cells: readonly Block[]): RawDuty[] {
    const { head, rows } = readTable(cells, this.#head)
    this.#head = head
    if (rows.length > 0) this.#tables++
    return rows.map((row) => this.#ofRow(row))
  }

  #ofRow(row: TableRow): RawDuty {
    const { passage, fields, number } = row
    const frame = frameOfRow(row, this.#tables)
    const printed = number && /^\d{1,3}$/.test(number) ? number.padStart(2, '0') : null
    return {
      passage,
      range: { from: 0, until: passage.text.length },
      frame,
      fields,
      ordinal: printed ?? this.#ordinals.next(frame),
      first: null,
      found: 'row',
    }
  }
}
