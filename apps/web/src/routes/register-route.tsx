import { Outlet, useParams, useSearch } from '@tanstack/react-router'
import { RegisterScreen } from '../features/register/register-screen.tsx'

/** The list, and over it the task that is open; a task opened as a page stands alone. */
export function RegisterRoute() {
  const { full } = useSearch({ from: '/office/nhiem-vu' })
  const { assignmentId } = useParams({ strict: false })
  return (
    <>
      {!(full && assignmentId) && <RegisterScreen />}
      <Outlet />
    </>
  )
}
