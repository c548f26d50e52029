import type { SessionView } from '@dondoc/contracts'
import { createContext, useContext } from 'react'

export const SessionContext = createContext<SessionView | null>(null)

/** Who is signed in. Every screen but the sign-in page stands inside it. */
export function useSession(): SessionView {
  const session = useContext(SessionContext)
  if (!session) throw new Error('A screen outside the session.')
  return session
}
