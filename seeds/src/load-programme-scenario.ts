import { readFile } from 'node:fs/promises'
import { findProgrammeBySha256, type Kysely, type Tables } from '@dondoc/database'
import { day } from '@dondoc/domain/days'
import { contextAt, loadProgramme, sha256Of } from '@dondoc/operations'
import { loadDocuments } from './load-documents.ts'
import { missingDecisions, recordProvinceDecision } from './province-decisions-told.ts'
import { recordProvince } from './record-province.ts'
import { recordKindRelations } from './record-relations.ts'

/** How far a scenario has come, for people who wait. */
export type Progress = (words: string) => void

const fileName = 'programme-28-nq-tw-binh-thuan.md'

/**
 * The programme lost its own date with its header; it cites a document of 02/02/2023 and its first tasks begin in April
 * 2023, so this is the last day on which it can have been received, and the one that blames nobody early.
 */
const receivedOn = day('2023-04-01')

/**
 * The province with its organisations, posts and all decisions on its structure, the programme read into tasks, and the
 * documents of the centre that the desk knows of. What is there already is not loaded again. `scale` copies of the programme
 * are loaded, for measuring with many assignments.
 */
export async function loadProgrammeScenario(
  db: Kysely<Tables>,
  moment: Date,
  { scale = 1, progress = () => {} }: { scale?: number; progress?: Progress } = {},
): Promise<void> {
  await recordProvince(db, moment)
  for (const decision of await missingDecisions(db)) await recordProvinceDecision(db, decision)
  await recordKindRelations(db, moment)
  await recordProgramme(db, moment, { scale, progress })
}

/** The programme as received, `scale` times over, and the documents known at the moment. */
export async function recordProgramme(
  db: Kysely<Tables>,
  moment: Date,
  { scale, progress }: { scale: number; progress: Progress },
): Promise<void> {
  const context = contextAt(db, null, moment)
  const programme = await readFile(new URL(`../${fileName}`, import.meta.url))
  for (let copy = 1; copy <= scale; copy += 1) {
    const bytes = copyOf(programme, copy)
    if (await findProgrammeBySha256(db, sha256Of(bytes))) continue
    const loaded = await loadProgramme(context, { fileName, bytes, receivedOn, assignedBy: 'bt' })
    progress(
      `${copy}/${scale}: ${loaded.tasks} nhiệm vụ, ${loaded.measures} giải pháp, ${loaded.assignments} việc được giao`,
    )
  }
  await loadDocuments(context)
}

/** The programme itself, or a copy that differs by a comment alone. */
function copyOf(programme: Uint8Array, copy: number): Uint8Array {
  if (copy === 1) return programme
  return Buffer.concat([programme, Buffer.from(`\n\n<!-- bản ${copy} -->\n`)])
}
