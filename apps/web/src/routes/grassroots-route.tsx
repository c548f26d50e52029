export { GrassrootsScreen as GrassrootsRoute } from '../features/grassroots/grassroots-screen.tsx'
