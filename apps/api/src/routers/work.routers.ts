import {
  acceptEvidenceInput,
  asOfInput,
  reassignInput,
  recordProgressInput,
  registerInput,
  returnEvidenceInput,
  showAssignmentInput,
  submitEvidenceInput,
  urgeInput,
} from '@dondoc/contracts'
import {
  acceptEvidence,
  listRegister,
  reassign,
  recordProgress,
  returnEvidence,
  showAssignment,
  showBoard,
  submitEvidence,
  urgeHolder,
} from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

export const boardRouter = router({
  show: procedure.input(asOfInput).query(({ ctx, input }) => showBoard(ctx.operation, input)),
})

export const registerRouter = router({
  list: procedure.input(registerInput).query(({ ctx, input }) => listRegister(ctx.operation, input)),
})

export const assignmentsRouter = router({
  show: procedure.input(showAssignmentInput).query(({ ctx, input }) => showAssignment(ctx.operation, input)),
  recordProgress: procedure
    .input(recordProgressInput)
    .mutation(({ ctx, input }) => recordProgress(ctx.operation, input)),
  submitEvidence: procedure
    .input(submitEvidenceInput)
    .mutation(({ ctx, input }) => submitEvidence(ctx.operation, input)),
  acceptEvidence: procedure
    .input(acceptEvidenceInput)
    .mutation(({ ctx, input }) => acceptEvidence(ctx.operation, input)),
  returnEvidence: procedure
    .input(returnEvidenceInput)
    .mutation(({ ctx, input }) => returnEvidence(ctx.operation, input)),
  reassign: procedure.input(reassignInput).mutation(({ ctx, input }) => reassign(ctx.operation, input)),
  urge: procedure.input(urgeInput).mutation(({ ctx, input }) => urgeHolder(ctx.operation, input)),
})
