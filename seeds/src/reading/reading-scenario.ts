import type { Kysely, Tables } from '@dondoc/database'
import type { Actor } from '@dondoc/domain/access'
import { day, type LocalDate } from '@dondoc/domain/days'
import type { DraftCommand } from '@dondoc/domain/drafts'
import {
  confirmDraft,
  contextAt,
  editDraft,
  type OperationContext,
  readDraft,
  uploadDocument,
} from '@dondoc/operations'
import { loadProgrammeScenario } from '../load-programme-scenario.ts'
import type { ScenarioOptions } from '../scenarios.ts'
import { plan, renewedPlan } from './directives.ts'

const desk: Actor = { postId: 'theo-doi', kind: 'desk', organisation: 'bt.btc' }

/**
 * The desk's mail of one month: a plan that it read and confirmed, and the plan's new version, read and left half done, with
 * a body that the register does not know by that name. Told again, it adds only what is missing.
 */
export async function readingScenario(
  db: Kysely<Tables>,
  moment: Date,
  { progress = () => {} }: ScenarioOptions = {},
): Promise<void> {
  await loadProgrammeScenario(db, moment, { progress })
  const first = await receive(contextAt(db, desk, new Date('2024-03-06T02:00:00Z')), plan, day('2024-03-06'))
  if (first.isNew) {
    const seen = await edit(first, { type: 'change-receipt', change: { assignedBy: 'bt' } })
    const { programmeId } = await confirmDraft(first.context, { draftId: first.draftId, seen })
    progress(`Kế hoạch 131-KH/TU: ${programmeId}`)
  }
  const renewed = await receive(
    contextAt(db, desk, new Date('2024-03-27T02:00:00Z')),
    renewedPlan,
    day('2024-03-27'),
  )
  if (renewed.isNew) await edit(renewed, { type: 'change-receipt', change: { assignedBy: 'bt' } })
}

interface Received {
  readonly context: OperationContext
  readonly draftId: string
  readonly isNew: boolean
}

async function receive(context: OperationContext, text: string, receivedOn: LocalDate): Promise<Received> {
  const bytes = new TextEncoder().encode(text)
  const file = { fileName: 'ke-hoach-131-kh-tu.md', bytes, receivedOn }
  const { draftId, known } = await uploadDocument(context, file)
  await readDraft(context, { draftId })
  return { context, draftId, isNew: !known }
}

/** The first thing done to it: its upload said the day of receipt. */
async function edit({ context, draftId }: Received, command: DraftCommand): Promise<number> {
  return (await editDraft(context, { draftId, seen: 1, command })).sequence
}
