export { OrganisationScreen as OrganisationRoute } from '../features/organisation/organisation-screen.tsx'
