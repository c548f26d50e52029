import type { RegisterRow } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { actionsOf, type TaskAction } from './action-order.ts'
import { TaskActionDialog } from './task-action-dialog.tsx'
import { TaskActionMenu } from './task-action-menu.tsx'

interface TaskActionButtonsProps {
  readonly row: RegisterRow
  /** How many stand as buttons of their own before the menu. */
  readonly atHand: number
}

/** The most useful things to do to a row, one tap each, and the rest in a menu. */
export function TaskActionButtons({ row, atHand }: TaskActionButtonsProps) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<TaskAction | null>(null)
  const actions = actionsOf(row)
  const of = `${row.task.code}, ${row.organisation.name}`
  return (
    <>
      {actions.slice(0, atHand).map((action) => (
        <Button
          key={action}
          variant="default"
          onClick={() => setChosen(action)}
          aria-label={t('action.of', { action: t(`action.names.${action}`), code: of })}
        >
          {t(`action.names.${action}`)}
        </Button>
      ))}
      <TaskActionMenu actions={actions.slice(atHand)} of={of} onChoose={setChosen} />
      {chosen && <TaskActionDialog row={row} action={chosen} onClose={() => setChosen(null)} />}
    </>
  )
}
