import { MyWorkScreen } from '../features/my-work/my-work-screen.tsx'
import { TaskActionButtons } from '../features/task-actions/task-action-buttons.tsx'

export function MyWorkRoute() {
  return <MyWorkScreen act={(row) => <TaskActionButtons row={row} atHand={2} />} />
}
