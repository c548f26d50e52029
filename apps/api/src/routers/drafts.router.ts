import {
  confirmDraftInput,
  discardDraftInput,
  draftHistoryInput,
  editDraftInput,
  readDraftInput,
  showDraftInput,
} from '@dondoc/contracts'
import {
  compareDraft,
  confirmDraft,
  discardDraft,
  editDraft,
  findDraftFindings,
  listDrafts,
  readDraft,
  showDraft,
  showDraftHistory,
} from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

/** Uploads and downloads of the file itself: POST /api/drafts and GET /api/drafts/{id}/file. */
export const draftsRouter = router({
  list: procedure.query(({ ctx }) => listDrafts(ctx.operation)),
  show: procedure.input(showDraftInput).query(({ ctx, input }) => showDraft(ctx.operation, input)),
  history: procedure
    .input(draftHistoryInput)
    .query(({ ctx, input }) => showDraftHistory(ctx.operation, input)),
  registerFindings: procedure
    .input(showDraftInput)
    .query(({ ctx, input }) => findDraftFindings(ctx.operation, input)),
  /** What it changes of the programme whose place it takes; null where there is none. */
  compare: procedure.input(showDraftInput).query(({ ctx, input }) => compareDraft(ctx.operation, input)),
  /** Reads the uploaded file and answers when it is done; asked again, it takes up a reading that was broken off. */
  read: procedure.input(readDraftInput).mutation(({ ctx, input }) => readDraft(ctx.operation, input)),
  edit: procedure.input(editDraftInput).mutation(({ ctx, input }) => editDraft(ctx.operation, input)),
  confirm: procedure
    .input(confirmDraftInput)
    .mutation(({ ctx, input }) => confirmDraft(ctx.operation, input)),
  discard: procedure
    .input(discardDraftInput)
    .mutation(({ ctx, input }) => discardDraft(ctx.operation, input)),
})
