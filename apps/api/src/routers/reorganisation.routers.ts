import {
  confirmSuccessorsInput,
  movePostsInput,
  recordDecisionInput,
  structureDecisionInput,
  successionQueueInput,
} from '@dondoc/contracts'
import {
  confirmSuccessors,
  listDecisions,
  listPostSuccessions,
  listSuccessionQueue,
  movePosts,
  previewDecision,
  recordDecision,
} from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

export const decisionsRouter = router({
  list: procedure.query(({ ctx }) => listDecisions(ctx.operation)),
  /** Asks only, but is posted: the changes of one decision are more than an address bears. */
  preview: procedure
    .input(structureDecisionInput)
    .mutation(({ ctx, input }) => previewDecision(ctx.operation, input)),
  record: procedure
    .input(recordDecisionInput)
    .mutation(({ ctx, input }) => recordDecision(ctx.operation, input)),
})

export const successionRouter = router({
  queue: procedure
    .input(successionQueueInput)
    .query(({ ctx, input }) => listSuccessionQueue(ctx.operation, input)),
  confirm: procedure
    .input(confirmSuccessorsInput)
    .mutation(({ ctx, input }) => confirmSuccessors(ctx.operation, input)),
  posts: procedure.query(({ ctx }) => listPostSuccessions(ctx.operation)),
  movePosts: procedure.input(movePostsInput).mutation(({ ctx, input }) => movePosts(ctx.operation, input)),
})
