import { ProgrammesScreen } from '../features/programmes/programmes-screen.tsx'
import { Readings } from '../features/readings/readings.tsx'
import { useSession } from '../session/session-context.ts'
import { useAsOf } from '../session/use-as-of.ts'

/** The programmes; above them, for who reads directives in, those that are being read. */
export function ProgrammesRoute() {
  const { actions } = useSession()
  const { isToday } = useAsOf()
  return <ProgrammesScreen readings={isToday && actions.includes('load-programme') && <Readings />} />
}
