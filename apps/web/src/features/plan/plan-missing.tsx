import type { PlanView } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { Panel } from '../../parts/panel.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './plan-missing.module.css'
import { usePlanEdit } from './use-plan-edit.ts'

/** The body's open tasks of the programme that no line answers; nothing where there is none. */
export function PlanMissing({ view }: { readonly view: PlanView }) {
  const { t } = useWords()
  const { edit, send } = usePlanEdit(view)
  const { missing, organisation } = view
  if (missing.length === 0) return null
  const mayAdd = view.allowed.includes('put-line')

  function add({ id: task, text, schedulePhrase, deliverable }: PlanView['missing'][number]) {
    const line = {
      id: crypto.randomUUID(),
      task,
      text,
      responsible: organisation.code,
      schedulePhrase,
      deliverable,
    }
    send({ type: 'put-line', line })
  }

  return (
    <Panel title={t('plans.missing', { count: missing.length })} note={t('plans.missingNote')}>
      {edit.error && <RefusalNotice error={edit.error} />}
      <ul className={styles.list}>
        {missing.map((task) => (
          <li key={task.id} className={styles.row}>
            <span>
              <span className={styles.code}>{task.code}</span> {task.text}
            </span>
            {mayAdd && (
              <Button
                variant="default"
                size="compact-sm"
                className={styles.add}
                aria-label={`${t('plans.take')}: ${task.code}`}
                onClick={() => add(task)}
              >
                {t('plans.take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
