export { PlanMatrixScreen as PlanMatrixRoute } from '../features/plans/plan-matrix-screen.tsx'
export { PlansScreen as PlansRoute } from '../features/plans/plans-screen.tsx'
