export { ReadingScreen as ReadingRoute } from '../features/reading/reading-screen.tsx'
