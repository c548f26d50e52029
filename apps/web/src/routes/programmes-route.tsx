export { ProgrammesScreen as ProgrammesRoute } from '../features/programmes/programmes-screen.tsx'
