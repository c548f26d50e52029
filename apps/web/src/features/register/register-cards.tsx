import type { RegisterRow } from '@dondoc/contracts'
import { TaskCard } from '../../parts/task-card.tsx'

export function RegisterCards({ rows }: { readonly rows: readonly RegisterRow[] }) {
  return (
    <div>
      {rows.map((row) => (
        <TaskCard key={row.assignmentId} row={row} withBody />
      ))}
    </div>
  )
}
