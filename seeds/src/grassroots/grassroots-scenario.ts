import { type Kysely, loadOrganisationPeriods, type Tables } from '@dondoc/database'
import type { Actor } from '@dondoc/domain/access'
import { day } from '@dondoc/domain/days'
import { classLevels, type GrassrootsFact } from '@dondoc/domain/grassroots'
import { kindWords, type OrganisationCells } from '@dondoc/domain/organisation-sheet'
import {
  contextAt,
  importOrganisations,
  previewOrganisationImport,
  recordGrassroots,
  sha256Of,
} from '@dondoc/operations'
import { loadProgrammeScenario } from '../load-programme-scenario.ts'
import type { ScenarioOptions } from '../scenarios.ts'
import { type ExampleBody, exampleLine } from './example-line.ts'

const administrator: Actor = { postId: 'quan-tri', kind: 'administrator', organisation: 'bt.vp' }
const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'bt.btc' }
const recorded = new Date('2026-01-12T02:00:00Z')
const counted = day('2025-12-31')

/**
 * A grassroots database to look at: a province that is an example, brought in as a file, with figures that are examples and
 * no real body's. One cell has too few members, and one committee's own figures are corrected. Told again, it adds nothing.
 */
export async function grassrootsScenario(
  db: Kysely<Tables>,
  moment: Date,
  { progress = () => {} }: ScenarioOptions = {},
): Promise<void> {
  await loadProgrammeScenario(db, moment, { progress })
  const line = exampleLine()
  const known = await loadOrganisationPeriods(db)
  if (known.some(({ code }) => code === line[0]?.code)) return
  const rows = line.map((body, index) => ({ line: index + 3, cells: cellsOf(body) }))
  const sha256 = sha256Of(new TextEncoder().encode(JSON.stringify(rows)))
  const file = { fileName: 'to-chuc-vi-du.xlsx', sha256, rows }
  const context = contextAt(db, administrator, recorded)
  const { seen } = await previewOrganisationImport(context, file)
  const { bodies } = await importOrganisations(context, file, seen)
  for (const [index, body] of line.entries()) await recordFacts(db, body, index)
  progress(`Cơ sở dữ liệu tổ chức cơ sở đảng: ${bodies} tổ chức ví dụ`)
}

function cellsOf({ code, name, kind, parent }: ExampleBody): OrganisationCells {
  return {
    ...{ code, name, kind: kindWords[kind], parent: parent ?? '', ledBy: '', group: '' },
    ...{ from: '01/07/2025', to: '', aliases: '', advises: '', oversees: '', coordinates_with: '' },
  }
}

async function recordFacts(db: Kysely<Tables>, { code, kind, counts }: ExampleBody, index: number) {
  const context = contextAt(db, desk, recorded)
  const level = classLevels[index % 3] ?? 'good'
  const facts: GrassrootsFact[] = [
    {
      ...{ type: 'founding', number: `${String(index + 1).padStart(2, '0')}-QĐ/VD`, documentId: null },
      ...{ signedOn: day('2025-07-01'), issuer: 'Cấp ủy cấp trên (ví dụ)' },
    },
    { type: 'term', from: day('2025-07-01'), until: day('2030-07-01') },
    { type: 'classification', year: 2025, level, decidedOn: day('2025-12-25') },
  ]
  const isWrong = kind === 'grassroots_committee' && index === 3
  facts.push({ type: 'counts', on: counted, ...counts, official: counts.official + (isWrong ? 1 : 0) })
  for (const [version, fact] of facts.entries())
    await recordGrassroots(context, { code, version, fact, corrects: null, reason: null })
  if (!isWrong) return
  const fact: GrassrootsFact = { type: 'counts', on: counted, ...counts }
  const reason = 'Trừ một đảng viên đã chuyển sinh hoạt đảng trước ngày chốt số liệu'
  await recordGrassroots(context, { code, version: facts.length, fact, corrects: facts.length, reason })
}
