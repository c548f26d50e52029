import type { RegisterRow } from '@dondoc/contracts'
import { createColumnHelper } from '@tanstack/react-table'
import { BodyName } from '../../parts/body-name.tsx'
import { DeadlineCell } from './deadline-cell.tsx'
import { ProgressCell } from './progress-cell.tsx'
import type { features } from './register-table.tsx'
import { StatusCell } from './status-cell.tsx'
import { TaskCell } from './task-cell.tsx'

const column = createColumnHelper<typeof features, RegisterRow>()

export const registerColumns = column.columns([
  column.display({ id: 'task', cell: ({ row }) => <TaskCell row={row.original} /> }),
  column.display({
    id: 'organisation',
    cell: ({ row }) => (
      <BodyName name={row.original.organisation.name} endedOn={row.original.organisation.endedOn} />
    ),
  }),
  column.display({ id: 'deadline', cell: ({ row }) => <DeadlineCell row={row.original} /> }),
  column.display({ id: 'status', cell: ({ row }) => <StatusCell row={row.original} /> }),
  column.display({ id: 'days', cell: ({ row }) => row.original.exception?.days ?? null }),
  column.display({ id: 'progress', cell: ({ row }) => <ProgressCell row={row.original} /> }),
])
