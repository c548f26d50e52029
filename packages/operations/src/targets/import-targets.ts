import type { TargetSheetFault, TargetsImport } from '@dondoc/contracts'
import { insertMeasuredValues, inTransaction, type NewMeasuredValue } from '@dondoc/database'
import {
  type ReturnedTargetRow,
  readTargetRow,
  type SheetFigure,
  type TargetCells,
  type TargetColumn,
} from '@dondoc/domain/target-sheet'
import { valueKinds } from '@dondoc/domain/targets'
import type { OperationContext } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'
import { type FiguresAtHand, figuresAtHand } from './figures-at-hand.ts'
import { type AskedValue, prepareValue } from './prepare-value.ts'

/** Refuses a post that may record nothing: asked before the file is unpacked. */
export function permitTargetsImport(context: OperationContext): void {
  permitAtAll(context, 'record-target-value')
}

interface TargetsSheet {
  readonly programmeId: string
  readonly rows: readonly ReturnedTargetRow[]
  /** False: a dry run. */
  readonly keep: boolean
}

/**
 * Records the figures of a sheet's changed rows: all of them, or none and why by row and column. A figure that stands there
 * already is corrected, with its reason.
 */
export async function importTargets(
  context: OperationContext,
  { programmeId, rows, keep }: TargetsSheet,
): Promise<TargetsImport> {
  permitTargetsImport(context)
  const read = rows.map((row) => ({ row, ...readTargetRow(row) }))
  const changed = read.filter(({ changes, faults }) => changes.length + faults.length > 0)
  return inTransaction(context.db, async (tx) => {
    const hand = await figuresAtHand(tx, programmeId, context.today)
    const faults: TargetSheetFault[] = []
    const values: NewMeasuredValue[] = []
    const seen = new Set<string>()
    for (const { row, figure, ...asked } of changed) {
      const { line, cells } = row
      const told = asked.faults.map((fault) => ({ line, ...fault, facts: {} }))
      const place = JSON.stringify([cells.measure, cells.unit, cells.code])
      if (seen.has(place)) told.push({ line, code: 'row-twice', column: null, facts: {} })
      seen.add(place)
      faults.push(...told)
      if (!figure || told.length > 0) continue
      const answer = await figureOf(context, hand, cells, figure)
      if ('code' in answer) faults.push({ line, ...answer })
      else values.push(answer)
    }
    const kept = keep && faults.length === 0
    if (kept) await insertMeasuredValues(tx, values)
    const corrected = values.filter(({ corrects }) => corrects !== null).length
    const changes = changed.flatMap(({ row: { line, cells }, changes }) =>
      changes.map((change) => ({ line, name: cells.name, ...change })),
    )
    const unchanged = rows.length - changed.length
    return { ...{ kept, changes, faults, unchanged }, corrected, recorded: values.length - corrected }
  })
}

type Fault = Omit<TargetSheetFault, 'line'>

async function figureOf(
  context: OperationContext,
  hand: FiguresAtHand,
  cells: TargetCells,
  figure: SheetFigure,
): Promise<NewMeasuredValue | Fault> {
  const asked = askedBy(hand, cells, figure)
  if (!asked) return { code: 'row-unknown', column: null, facts: {} }
  try {
    return await prepareValue(context, hand, asked)
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error
    return { code: error.code, column: columnsTold.get(error.code) ?? 'value', facts: error.facts }
  }
}

/** What the row asks to be kept; null where it is of another programme, or of a figure that is not there. */
function askedBy(
  { programmeId, records }: FiguresAtHand,
  { programme, record, ...cells }: TargetCells,
  figure: SheetFigure,
): AskedValue | null {
  const kind = valueKinds.find((one) => one === cells.kind)
  if (programme !== programmeId || !kind) return null
  const { measure, unit, code: organisation, period } = cells
  if (record === '')
    return { ...figure, kind, measure, unit, organisation, period, corrects: null, correctedUnit: null }
  const wrong = records.find((one) => one.id === record)
  if (!wrong || wrong.organisation_code !== organisation) return null
  const of = { kind: wrong.kind, measure: wrong.measure, unit: wrong.unit, correctedUnit: wrong.unit }
  return { ...figure, ...of, organisation, period, corrects: record }
}

const columnsTold = new Map<string, TargetColumn>([
  ['target-day-ahead', 'on'],
  ['target-day-before-period', 'on'],
  ['target-body-not-then', 'code'],
  ['not-permitted', 'code'],
  ['target-ended', 'measure'],
  ['not-found', 'measure'],
  ['period-not-understood', 'period'],
])
