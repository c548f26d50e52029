import type { RegisterRow } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { actionsOf, type TaskAction } from './action-order.ts'
import { TaskActionDialog } from './task-action-dialog.tsx'

/** Everything that can be done to a card, one tap each. */
export function TaskActionButtons({ row }: { readonly row: RegisterRow }) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<TaskAction | null>(null)
  return (
    <>
      {actionsOf(row).map((action) => (
        <Button
          key={action}
          variant="default"
          onClick={() => setChosen(action)}
          aria-label={t('action.of', { action: t(`action.names.${action}`), code: row.task.code })}
        >
          {t(`action.names.${action}`)}
        </Button>
      ))}
      {chosen && <TaskActionDialog row={row} action={chosen} onClose={() => setChosen(null)} />}
    </>
  )
}
