import type { RegisterRow } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { actionsOf } from './action-order.ts'
import { TaskActionDialog } from './task-action-dialog.tsx'

/** The next useful thing to do to a row, from the row. */
export function TaskActionShortcut({ row }: { readonly row: RegisterRow }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [first] = actionsOf(row)
  if (!first) return null
  const name = t(`action.names.${first}`)
  return (
    <>
      <Button
        variant="default"
        onClick={() => setOpen(true)}
        aria-label={t('action.of', { action: name, code: `${row.task.code}, ${row.organisation.name}` })}
      >
        {name}
      </Button>
      {isOpen && <TaskActionDialog row={row} action={first} onClose={() => setOpen(false)} />}
    </>
  )
}
