import type { DraftLine } from '@dondoc/contracts'
import { type ListedDraft, loadDrafts, loadFileSizes, loadPostNames } from '@dondoc/database'
import type { LocalDate } from '@dondoc/domain/days'
import { documentValuesOf, draftProgress } from '@dondoc/domain/drafts'
import type { OperationContext } from '../context.ts'
import { permitAtAll } from '../permit.ts'
import { knownWithin } from './draft-moment.ts'
import { stateOf } from './draft-state.ts'
import { presentHead } from './present-head.ts'
import { type ReceiptRegister, registerOfReceipt } from './receipt-register.ts'

/** The drafts that people work on, and files that could not be read, those last touched first. */
export async function listDrafts(context: OperationContext): Promise<DraftLine[]> {
  permitAtAll(context, 'load-programme')
  const drafts = await loadDrafts(context.db, ['uploaded', 'reading', 'read', 'refused'])
  const sizes = await loadFileSizes(
    context.db,
    drafts.map(({ sha256 }) => sha256),
  )
  const posts = await loadPostNames(context.db)
  const registers = new Map<LocalDate, ReceiptRegister>()
  const lines: DraftLine[] = []
  for (const draft of drafts)
    lines.push({ ...presentHead(draft, sizes, posts), ...(await howFar(context, draft, registers)) })
  return lines
}

/** How far a draft is; the organisations of a day are looked up once for all drafts of that day. */
async function howFar(
  { db, today }: OperationContext,
  draft: ListedDraft,
  registers: Map<LocalDate, ReceiptRegister>,
): Promise<Pick<DraftLine, 'document' | 'progress'>> {
  const { id, reading, programme_id } = draft
  if (reading === null) return { document: null, progress: null }
  const state = await stateOf(db, { id, reading })
  const day = state.work.receipt.receivedOn ?? today
  const register = registers.get(day) ?? (await registerOfReceipt(db, day))
  registers.set(day, register)
  const known = await knownWithin(db, { reading, programme_id }, state, register)
  return {
    document: documentValuesOf(state.work.document),
    progress: draftProgress(state.work, known),
  }
}
