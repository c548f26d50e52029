import {
  asOfInput,
  boardNewsInput,
  declineReleasesInput,
  listEntryDelaysInput,
  registerInput,
} from '@dondoc/contracts'
import {
  beginVisit,
  declineReleases,
  listEntryDelays,
  listRegister,
  listReleaseProposals,
  listSilentPosts,
  showBoard,
  showNews,
} from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

export const boardRouter = router({
  show: procedure.input(asOfInput).query(({ ctx, input }) => showBoard(ctx.operation, input)),
  silentPosts: procedure.query(({ ctx }) => listSilentPosts(ctx.operation)),
  entryDelays: procedure
    .input(listEntryDelaysInput)
    .query(({ ctx, input }) => listEntryDelays(ctx.operation, input)),
  beginVisit: procedure.mutation(({ ctx }) => beginVisit(ctx.operation)),
  news: procedure.input(boardNewsInput).query(({ ctx, input }) => showNews(ctx.operation, input)),
})

export const registerRouter = router({
  list: procedure.input(registerInput).query(({ ctx, input }) => listRegister(ctx.operation, input)),
  releaseProposals: procedure.query(({ ctx }) => listReleaseProposals(ctx.operation)),
  declineReleases: procedure
    .input(declineReleasesInput)
    .mutation(({ ctx, input }) => declineReleases(ctx.operation, input)),
})
