export { ProgrammeScreen as ProgrammeRoute } from '../features/programme/programme-screen.tsx'
