export { RulesScreen as RulesRoute } from '../features/rules/rules-screen.tsx'
