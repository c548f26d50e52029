import { setRulesInput } from '@dondoc/contracts'
import { setRules, showRules } from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

export const rulesRouter = router({
  show: procedure.query(({ ctx }) => showRules(ctx.operation)),
  set: procedure.input(setRulesInput).mutation(({ ctx, input }) => setRules(ctx.operation, input)),
})
