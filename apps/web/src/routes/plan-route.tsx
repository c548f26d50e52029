export { PlanScreen as PlanRoute } from '../features/plan/plan-screen.tsx'
