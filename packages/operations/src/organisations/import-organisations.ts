import { randomUUID } from 'node:crypto'
import type { ImportedNode, OrganisationImport } from '@dondoc/contracts'
import {
  insertOrganisationImport,
  inTransaction,
  type Kysely,
  loadDecisions,
  loadOrganisationAliases,
  loadOrganisationImports,
  loadOrganisationPeriods,
  loadRelations,
  lockStructure,
  type Tables,
} from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import {
  type CheckedRows,
  checkOrganisationRows,
  type OrganisationRow,
  type OrganisationSheetFault,
  type ReadRow,
  readOrganisationRow,
  type StoredOrganisations,
} from '@dondoc/domain/organisation-sheet'
import { ancestryOf, structureAsOf } from '@dondoc/domain/organisations'
import { type OperationContext, recorderOf } from '../context.ts'
import { OperationRefused } from '../operation-refused.ts'
import { permitAtAll } from '../permit.ts'

/** Refuses a post that may record no organisation: asked before the file is unpacked. */
export function permitOrganisationImport(context: OperationContext): void {
  permitAtAll(context, 'record-organisations')
}

export interface OrganisationFile {
  readonly fileName: string
  readonly sha256: string
  readonly rows: readonly OrganisationRow[]
}

/** What a sheet of organisations would do, with every fault by row and column; nothing is kept. */
export async function previewOrganisationImport(
  context: OperationContext,
  file: OrganisationFile,
): Promise<OrganisationImport> {
  permitOrganisationImport(context)
  return (await tryFile(context.db, context.today, file)).outcome
}

/**
 * Records the organisations of a sheet with the file they came by: all of them, or none and why. What was recorded is undone
 * by a later decision alone. Refused: structure-changed, where somebody recorded since the file was tried.
 */
export async function importOrganisations(
  context: OperationContext,
  file: OrganisationFile,
  seen: number,
): Promise<OrganisationImport> {
  permitOrganisationImport(context)
  return inTransaction(context.db, async (tx) => {
    await lockStructure(tx)
    const { outcome, checked } = await tryFile(tx, context.today, file)
    if (outcome.seen !== seen)
      throw new OperationRefused('structure-changed', { recorded: outcome.seen - seen })
    if (outcome.faults.length > 0 || outcome.bodies === 0) return outcome
    const { fileName, sha256 } = file
    await insertOrganisationImport(tx, {
      ...{ id: randomUUID(), fileName, sha256, content: contentOf(checked.fresh) },
      ...{ recordedAt: context.now, recordedBy: recorderOf(context) },
    })
    return { ...outcome, kept: true, seen: seen + 1 }
  })
}

async function tryFile(db: Kysely<Tables>, today: LocalDate, { rows }: OrganisationFile) {
  const stored: StoredOrganisations = {
    periods: await loadOrganisationPeriods(db),
    aliases: await loadOrganisationAliases(db),
    relations: await loadRelations(db),
  }
  const seen = (await loadDecisions(db)).length + (await loadOrganisationImports(db)).length
  const answers = rows.map(readOrganisationRow)
  const unreadable = answers.filter((answer): answer is OrganisationSheetFault[] => Array.isArray(answer))
  const read = answers.filter((answer): answer is ReadRow => !Array.isArray(answer))
  const checked = checkOrganisationRows(read, stored)
  const outcome: OrganisationImport = {
    ...{ kept: false, seen, asOf: today },
    ...{ bodies: new Set(checked.fresh.map(({ period }) => period.code)).size, rows: checked.fresh.length },
    ...{ unchanged: checked.unchanged, shared: checked.shared },
    faults: [...unreadable.flat(), ...checked.faults].toSorted((a, b) => a.line - b.line),
    tree: checked.isWhole ? treeOf(checked, stored, today) : [],
  }
  return { outcome, checked }
}

function contentOf(rows: readonly ReadRow[]) {
  return {
    periods: rows.map(({ period }) => period),
    aliases: rows.flatMap(({ aliases, period: { code, from, until } }) =>
      aliases.map((alias) => ({ code, alias, from, until })),
    ),
    relations: rows.flatMap(({ relations }) => relations),
  }
}

/** The organisations that come in and those above them, as they stand on the day. */
function treeOf({ fresh }: CheckedRows, stored: StoredOrganisations, day: LocalDate): ImportedNode[] {
  const structure = structureAsOf([...stored.periods, ...fresh.map(({ period }) => period)], day)
  const added = new Set(fresh.map(({ period }) => period.code))
  const shown = new Set<string>()
  for (const code of added) {
    if (!structure.organisations.has(code) || shown.has(code)) continue
    shown.add(code)
    for (const superior of ancestryOf(structure, code)) shown.add(superior)
  }
  return structure.order.flatMap((code) => {
    const period = shown.has(code) ? structure.organisations.get(code) : undefined
    if (!period) return []
    const { name, kind, parent } = period
    return [{ code, name, kind, parent, isNew: added.has(code) }]
  })
}
