export { SuccessionScreen as SuccessionRoute } from '../features/succession/succession-screen.tsx'
