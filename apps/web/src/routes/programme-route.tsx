import { ProgrammeScreen } from '../features/programme/programme-screen.tsx'
import { ProgrammeTargets } from '../features/targets/programme-targets.tsx'

export function ProgrammeRoute() {
  return (
    <ProgrammeScreen
      targets={(programmeId) => (onDocument) => (
        <ProgrammeTargets programmeId={programmeId} onDocument={onDocument} />
      )}
    />
  )
}
