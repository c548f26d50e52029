import {
  correctValueInput,
  organisationTargetsInput,
  programmeTargetsInput,
  recordValueInput,
} from '@dondoc/contracts'
import { correctValue, recordValue, showTargets } from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

export const targetsRouter = router({
  ofProgramme: procedure
    .input(programmeTargetsInput)
    .query(({ ctx, input }) => showTargets(ctx.operation, input)),
  ofOrganisation: procedure
    .input(organisationTargetsInput)
    .query(({ ctx, input }) => showTargets(ctx.operation, input)),
  record: procedure.input(recordValueInput).mutation(({ ctx, input }) => recordValue(ctx.operation, input)),
  correct: procedure
    .input(correctValueInput)
    .mutation(({ ctx, input }) => correctValue(ctx.operation, input)),
})
