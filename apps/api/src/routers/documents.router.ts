import {
  correctDocumentInput,
  correctEndingInput,
  decideCitationInput,
  endDocumentInput,
  findDocumentsInput,
  listCitedInput,
  listDocumentsInput,
  listWaitingTasksInput,
  registerDocumentInput,
  releaseTasksInput,
  showDocumentInput,
  takeBackReleasesInput,
} from '@dondoc/contracts'
import {
  correctDocument,
  correctEnding,
  decideCitation,
  endDocument,
  findDocuments,
  listCited,
  listDocuments,
  listWaitingTasks,
  registerDocument,
  releaseTasks,
  showDocument,
  takeBackReleases,
} from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

export const documentsRouter = router({
  list: procedure.input(listDocumentsInput).query(({ ctx, input }) => listDocuments(ctx.operation, input)),
  show: procedure.input(showDocumentInput).query(({ ctx, input }) => showDocument(ctx.operation, input)),
  cited: procedure.input(listCitedInput).query(({ ctx, input }) => listCited(ctx.operation, input)),
  find: procedure.input(findDocumentsInput).query(({ ctx, input }) => findDocuments(ctx.operation, input)),
  register: procedure
    .input(registerDocumentInput)
    .mutation(({ ctx, input }) => registerDocument(ctx.operation, input)),
  correct: procedure
    .input(correctDocumentInput)
    .mutation(({ ctx, input }) => correctDocument(ctx.operation, input)),
  end: procedure.input(endDocumentInput).mutation(({ ctx, input }) => endDocument(ctx.operation, input)),
  correctEnding: procedure
    .input(correctEndingInput)
    .mutation(({ ctx, input }) => correctEnding(ctx.operation, input)),
  decideCitation: procedure
    .input(decideCitationInput)
    .mutation(({ ctx, input }) => decideCitation(ctx.operation, input)),
  waitingTasks: procedure
    .input(listWaitingTasksInput)
    .query(({ ctx, input }) => listWaitingTasks(ctx.operation, input)),
  release: procedure
    .input(releaseTasksInput)
    .mutation(({ ctx, input }) => releaseTasks(ctx.operation, input)),
  takeBackReleases: procedure
    .input(takeBackReleasesInput)
    .mutation(({ ctx, input }) => takeBackReleases(ctx.operation, input)),
})
