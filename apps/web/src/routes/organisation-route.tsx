import { OrganisationScreen } from '../features/organisation/organisation-screen.tsx'
import { OrganisationTargets } from '../features/targets/organisation-targets.tsx'

export function OrganisationRoute() {
  return <OrganisationScreen targets={(code) => <OrganisationTargets organisation={code} />} />
}
