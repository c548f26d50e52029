import { BoardScreen } from '../features/board/board-screen.tsx'
import { TaskActionShortcut } from '../features/task-actions/task-action-shortcut.tsx'

export function BoardRoute() {
  return <BoardScreen act={(row) => <TaskActionShortcut row={row} />} />
}
