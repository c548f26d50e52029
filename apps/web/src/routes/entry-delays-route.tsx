import { EntryDelaysScreen } from '../features/entry-delays/entry-delays-screen.tsx'

export function EntryDelaysRoute() {
  return <EntryDelaysScreen />
}
