import { useEffect } from 'react'
import { listenToServer } from '../connection/live-changes.ts'

/** As long as somebody is signed in, what others change appears by itself. */
export function LiveSession() {
  useEffect(listenToServer, [])
  return null
}
