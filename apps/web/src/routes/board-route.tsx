import { BoardScreen } from '../features/board/board-screen.tsx'
import { TaskActionButtons } from '../features/task-actions/task-action-buttons.tsx'

export function BoardRoute() {
  return <BoardScreen act={(row) => <TaskActionButtons row={row} atHand={1} />} />
}
