import { useSearch } from '@tanstack/react-router'
import { AssignmentDrawer } from '../features/assignment/assignment-drawer.tsx'
import { AssignmentPage } from '../features/assignment/assignment-page.tsx'
import { TaskActionBar } from '../features/task-actions/task-action-bar.tsx'

export function AssignmentRoute() {
  const { full } = useSearch({ from: '/office/nhiem-vu' })
  const Place = full ? AssignmentPage : AssignmentDrawer
  return <Place act={(view) => <TaskActionBar key={view.row.assignmentId} view={view} />} />
}
