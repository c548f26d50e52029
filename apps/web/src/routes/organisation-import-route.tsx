export { OrganisationImportScreen as OrganisationImportRoute } from '../features/organisation-import/organisation-import-screen.tsx'
