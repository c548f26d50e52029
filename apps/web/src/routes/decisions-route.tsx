export { DecisionWizard as DecisionWizardRoute } from '../features/decisions/decision-wizard.tsx'
export { DecisionsScreen as DecisionsRoute } from '../features/decisions/decisions-screen.tsx'
