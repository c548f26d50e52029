import { listNoticesInput, markNoticesReadInput } from '@dondoc/contracts'
import { listNotices, markNoticesRead } from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

export const noticesRouter = router({
  list: procedure.input(listNoticesInput).query(({ ctx, input }) => listNotices(ctx.operation, input)),
  markRead: procedure
    .input(markNoticesReadInput)
    .mutation(({ ctx, input }) => markNoticesRead(ctx.operation, input)),
})
