import {
  acceptEvidenceInput,
  acknowledgeInput,
  answerDirectiveInput,
  answerRefusalInput,
  askExtensionInput,
  assignCoordinatorsInput,
  assignTasksInput,
  decideCorrectionInput,
  decideExtensionInput,
  directInput,
  disputeInput,
  explainNoDeadlineInput,
  extendDeadlineInput,
  giveBelowInput,
  reassignInput,
  recordProgressInput,
  refuseAssignmentInput,
  returnEvidenceInput,
  showAssignmentInput,
  submitEvidenceInput,
  takeBackReleaseInput,
  urgeInput,
  withdrawInput,
} from '@dondoc/contracts'
import {
  acceptEvidence,
  acknowledgeAssignment,
  answerDirective,
  answerRefusal,
  askExtension,
  assignCoordinators,
  assignTasks,
  decideCorrection,
  decideExtension,
  directHolder,
  disputeFigure,
  explainNoDeadline,
  extendDeadline,
  giveBelow,
  reassign,
  recordProgress,
  refuseAssignment,
  returnEvidence,
  showAssignment,
  submitEvidence,
  takeBackRelease,
  urgeHolder,
  withdrawAssignment,
} from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

/** Everything that can be asked of one assignment; each change names the version that its asker saw. */
export const assignmentsRouter = router({
  show: procedure.input(showAssignmentInput).query(({ ctx, input }) => showAssignment(ctx.operation, input)),
  assignCoordinators: procedure
    .input(assignCoordinatorsInput)
    .mutation(({ ctx, input }) => assignCoordinators(ctx.operation, input)),
  assign: procedure.input(assignTasksInput).mutation(({ ctx, input }) => assignTasks(ctx.operation, input)),
  giveBelow: procedure.input(giveBelowInput).mutation(({ ctx, input }) => giveBelow(ctx.operation, input)),
  acknowledge: procedure
    .input(acknowledgeInput)
    .mutation(({ ctx, input }) => acknowledgeAssignment(ctx.operation, input)),
  refuse: procedure
    .input(refuseAssignmentInput)
    .mutation(({ ctx, input }) => refuseAssignment(ctx.operation, input)),
  answerRefusal: procedure
    .input(answerRefusalInput)
    .mutation(({ ctx, input }) => answerRefusal(ctx.operation, input)),
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
  explainNoDeadline: procedure
    .input(explainNoDeadlineInput)
    .mutation(({ ctx, input }) => explainNoDeadline(ctx.operation, input)),
  askExtension: procedure
    .input(askExtensionInput)
    .mutation(({ ctx, input }) => askExtension(ctx.operation, input)),
  decideExtension: procedure
    .input(decideExtensionInput)
    .mutation(({ ctx, input }) => decideExtension(ctx.operation, input)),
  extendDeadline: procedure
    .input(extendDeadlineInput)
    .mutation(({ ctx, input }) => extendDeadline(ctx.operation, input)),
  dispute: procedure.input(disputeInput).mutation(({ ctx, input }) => disputeFigure(ctx.operation, input)),
  decideCorrection: procedure
    .input(decideCorrectionInput)
    .mutation(({ ctx, input }) => decideCorrection(ctx.operation, input)),
  urge: procedure.input(urgeInput).mutation(({ ctx, input }) => urgeHolder(ctx.operation, input)),
  direct: procedure.input(directInput).mutation(({ ctx, input }) => directHolder(ctx.operation, input)),
  answerDirective: procedure
    .input(answerDirectiveInput)
    .mutation(({ ctx, input }) => answerDirective(ctx.operation, input)),
  reassign: procedure.input(reassignInput).mutation(({ ctx, input }) => reassign(ctx.operation, input)),
  withdraw: procedure
    .input(withdrawInput)
    .mutation(({ ctx, input }) => withdrawAssignment(ctx.operation, input)),
  takeBackRelease: procedure
    .input(takeBackReleaseInput)
    .mutation(({ ctx, input }) => takeBackRelease(ctx.operation, input)),
})
