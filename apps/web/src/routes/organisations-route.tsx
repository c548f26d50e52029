export { OrganisationsScreen as OrganisationsRoute } from '../features/organisations/organisations-screen.tsx'
