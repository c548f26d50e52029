import type { RegisterRow } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { actionForms } from './action-forms.ts'
import { actionIcons } from './action-icons.ts'
import { actionsOf, type TaskAction } from './action-order.ts'
import styles from './task-action-bar.module.css'

/** What can be done here, the next useful thing first and alone in colour; its form opens in place. */
export function TaskActionBar({ row }: { readonly row: RegisterRow }) {
  const { t } = useWords()
  const { isToday } = useAsOf()
  const [chosen, setChosen] = useState<TaskAction | null>(null)
  const actions = actionsOf(row)
  const Form = chosen && actionForms[chosen]

  if (chosen && Form)
    return (
      <section className={styles.open} aria-label={t(`action.names.${chosen}`)}>
        <h3 className={styles.title}>{t(`action.names.${chosen}`)}</h3>
        <Form row={row} onClose={() => setChosen(null)} />
      </section>
    )

  if (actions.length === 0)
    return <p className={styles.none}>{isToday ? t('action.none') : t('action.noneOtherDay')}</p>

  return (
    <div className={styles.bar} role="toolbar" aria-label={t('action.bar')}>
      {actions.map((action, index) => {
        const Icon = actionIcons[action]
        return (
          <Button
            key={action}
            variant={index === 0 ? 'filled' : 'default'}
            leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
            onClick={() => setChosen(action)}
          >
            {t(`action.names.${action}`)}
          </Button>
        )
      })}
    </div>
  )
}
