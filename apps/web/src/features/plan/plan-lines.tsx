import type { PlanLineView, PlanView } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useWords } from '../../words/use-words.ts'
import { neighbourOf } from './neighbour-of.ts'
import { PlanLine } from './plan-line.tsx'
import { PlanLineForm } from './plan-line-form.tsx'
import { PlanLineTools } from './plan-line-tools.tsx'
import styles from './plan-lines.module.css'
import { usePlanEdit } from './use-plan-edit.ts'

/** What the body does, in order. Alt and an arrow move the line one stands on. */
export function PlanLines({ view }: { readonly view: PlanView }) {
  const { t } = useWords()
  const [opened, setOpened] = useState<PlanLineView | 'new' | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const { edit, send } = usePlanEdit(view)
  const { lines } = view
  // A line that a colleague dropped while it is being edited keeps its form, behind the others, until that is closed.
  const isGone = opened !== null && opened !== 'new' && !lines.some(({ id }) => id === opened.id)
  const shown = isGone ? [...lines, opened] : lines
  const openedId = opened === 'new' ? null : opened?.id
  const mayEdit = view.allowed.includes('put-line')

  function move(id: string, step: -1 | 1) {
    const before = neighbourOf(lines, id, step)
    if (before === undefined) return
    // The line that was moved stays the one that is stood on.
    send({ type: 'move-line', line: id, before }, () =>
      list.current?.querySelector<HTMLElement>(`[data-line="${id}"] [data-tool="edit"]`)?.focus(),
    )
  }

  function onKeyDown(event: KeyboardEvent<HTMLOListElement>) {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    const line = event.target instanceof HTMLElement ? event.target.closest('[data-line]') : null
    const id = line?.getAttribute('data-line')
    if (!mayEdit || !event.altKey || !step || !id || opened !== null) return
    event.preventDefault()
    move(id, step)
  }

  return (
    <Panel
      title={t('plans.content', { count: lines.length })}
      note={mayEdit ? t('plans.contentHint') : undefined}
      aside={
        mayEdit && (
          <Button
            className="screen-only"
            leftSection={<IconPlus size={18} aria-hidden />}
            variant="default"
            disabled={opened !== null}
            onClick={() => setOpened('new')}
          >
            {t('plans.add')}
          </Button>
        )
      }
      flush
    >
      {edit.error && (
        <div className={styles.refused}>
          <RefusalNotice error={edit.error} />
        </div>
      )}
      {shown.length === 0 && opened !== 'new' && <EmptyState said={t('plans.empty')} />}
      <ol ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {shown.map((line, index) => (
          <li key={line.id} className={styles.line} data-line={line.id}>
            {openedId === line.id ? (
              <PlanLineForm view={view} line={line} onClose={() => setOpened(null)} />
            ) : (
              <PlanLine {...{ view, line, number: index + 1 }}>
                {mayEdit && opened === null && (
                  <PlanLineTools
                    line={line}
                    mayGoUp={index > 0}
                    mayGoDown={index < lines.length - 1}
                    onEdit={() => setOpened(line)}
                    onMove={(step) => move(line.id, step)}
                    onDrop={() => send({ type: 'drop-line', line: line.id })}
                  />
                )}
              </PlanLine>
            )}
          </li>
        ))}
        {opened === 'new' && (
          <li className={styles.line}>
            <PlanLineForm view={view} onClose={() => setOpened(null)} />
          </li>
        )}
      </ol>
    </Panel>
  )
}
