import {
  beginPlanInput,
  decidePlanInput,
  editPlanInput,
  givePlanLineBelowInput,
  listPlansInput,
  planMatrixInput,
  revisePlanInput,
  showPlanInput,
  submitPlanInput,
} from '@dondoc/contracts'
import {
  beginPlan,
  decidePlan,
  editPlan,
  givePlanLineBelow,
  listPlans,
  revisePlan,
  showPlan,
  showPlanMatrix,
  submitPlan,
} from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

export const plansRouter = router({
  list: procedure.input(listPlansInput).query(({ ctx, input }) => listPlans(ctx.operation, input)),
  show: procedure.input(showPlanInput).query(({ ctx, input }) => showPlan(ctx.operation, input)),
  matrix: procedure.input(planMatrixInput).query(({ ctx, input }) => showPlanMatrix(ctx.operation, input)),
  begin: procedure.input(beginPlanInput).mutation(({ ctx, input }) => beginPlan(ctx.operation, input)),
  edit: procedure.input(editPlanInput).mutation(({ ctx, input }) => editPlan(ctx.operation, input)),
  submit: procedure.input(submitPlanInput).mutation(({ ctx, input }) => submitPlan(ctx.operation, input)),
  decide: procedure.input(decidePlanInput).mutation(({ ctx, input }) => decidePlan(ctx.operation, input)),
  revise: procedure.input(revisePlanInput).mutation(({ ctx, input }) => revisePlan(ctx.operation, input)),
  giveBelow: procedure
    .input(givePlanLineBelowInput)
    .mutation(({ ctx, input }) => givePlanLineBelow(ctx.operation, input)),
})
