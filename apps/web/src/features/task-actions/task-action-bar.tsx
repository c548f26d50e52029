import type { AssignmentView } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { ActionHost } from './action-host.tsx'
import { actionIcons } from './action-icons.ts'
import { actionsOf, type TaskAction } from './action-order.ts'
import styles from './task-action-bar.module.css'
import { TaskActionMenu } from './task-action-menu.tsx'

/** The next useful thing as one button, the rest in a menu; the form opens in place. */
export function TaskActionBar({ view }: { readonly view: Pick<AssignmentView, 'row' | 'blocked'> }) {
  const { t } = useWords()
  const { isToday } = useAsOf()
  const [chosen, setChosen] = useState<TaskAction | null>(null)
  const { row, blocked } = view
  const [first, ...rest] = actionsOf(row)

  if (chosen)
    return (
      <section className={styles.open} aria-label={t(`action.names.${chosen}`)}>
        <h3 className={styles.title}>{t(`action.names.${chosen}`)}</h3>
        <ActionHost key={chosen} row={row} action={chosen} onClose={() => setChosen(null)} />
      </section>
    )

  if (!first && blocked.length === 0)
    return <p className={styles.none}>{isToday ? t('action.none') : t('action.noneOtherDay')}</p>

  const Icon = first && actionIcons[first]
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('action.bar')}>
      {first && Icon && (
        <Button leftSection={<Icon size={18} stroke={1.7} aria-hidden />} onClick={() => setChosen(first)}>
          {t(`action.names.${first}`)}
        </Button>
      )}
      <TaskActionMenu actions={rest} blocked={blocked} onChoose={setChosen} />
    </div>
  )
}
