import type { DraftLine } from '@dondoc/contracts'
import { type ListedDraft, loadDrafts, loadFileSizes, loadPostNames } from '@dondoc/database'
import { documentValuesOf, draftProgress } from '@dondoc/domain/drafts'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { knownRound } from './draft-moment.ts'
import { stateOf } from './draft-state.ts'
import { presentHead } from './present-head.ts'

/** The drafts that people work on, and files that could not be read, those last touched first. */
export async function listDrafts(context: OperationContext): Promise<DraftLine[]> {
  permitAtAll(context, 'load-programme')
  const drafts = await loadDrafts(context.db, ['uploaded', 'reading', 'read', 'refused'])
  const sizes = await loadFileSizes(
    context.db,
    drafts.map(({ sha256 }) => sha256),
  )
  const posts = await loadPostNames(context.db)
  const lines: DraftLine[] = []
  for (const draft of drafts)
    lines.push({ ...presentHead(draft, sizes, posts), ...(await howFar(context, draft)) })
  return lines
}

async function howFar(
  context: OperationContext,
  draft: ListedDraft,
): Promise<Pick<DraftLine, 'document' | 'progress'>> {
  const { id, reading, programme_id } = draft
  if (reading === null) return { document: null, progress: null }
  const state = await stateOf(context.db, { id, reading })
  const known = await knownRound(context.db, { reading, programme_id }, state, context.today)
  return {
    document: documentValuesOf(state.work.document),
    progress: draftProgress(state.work, known),
  }
}
