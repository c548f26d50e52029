import { Navigate } from '@tanstack/react-router'
import { homeOf } from '../session/home-of.ts'
import { useSession } from '../session/session-context.ts'

export function HomeRoute() {
  return <Navigate to={homeOf(useSession())} replace />
}
