export { DecisionCorrectionScreen as DecisionCorrectionRoute } from '../features/decisions/decision-correction-screen.tsx'
export { DecisionWizard as DecisionWizardRoute } from '../features/decisions/decision-wizard.tsx'
export { DecisionsScreen as DecisionsRoute } from '../features/decisions/decisions-screen.tsx'
