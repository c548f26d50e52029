import type { BodyLine } from '@dondoc/contracts'
import { boardLists } from '@dondoc/domain/roll-up'
import type { Status } from '@dondoc/domain/status'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { BodyName } from '../../parts/body-name.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Panel } from '../../parts/panel.tsx'
import { pressing } from '../../parts/pressing.ts'
import { StateBar } from '../../parts/state-bar.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './board-bodies.module.css'
import { BoardLegend } from './board-legend.tsx'

const open = pressing.filter((status) => status !== 'done' && status !== 'withdrawn')
const first = 12

export function BoardBodies({ bodies }: { readonly bodies: readonly BodyLine[] }) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const longest = Math.max(1, ...bodies.map(openOf))
  const shown = all ? bodies : bodies.slice(0, first)
  if (bodies.length === 0)
    return (
      <Panel title={t('board.bodies')}>
        <EmptyState said={t('board.bodiesNone')} />
      </Panel>
    )
  return (
    <Panel title={t('board.bodies')} note={t('board.bodiesNote')}>
      <BoardLegend shown={open.filter((status) => bodies.some((body) => body.byStatus[status] > 0))} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('board.body')}</th>
            <th scope="col" className={styles.number}>
              {t('board.exceptionsShort')}
            </th>
            <th scope="col" className={styles.number}>
              {t('board.openWork')}
            </th>
            <th scope="col">{t('board.counts')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((body) => (
            <tr key={body.code}>
              <th scope="row">
                <Link to="/nhiem-vu" search={boardLists.body(body.code)} className={styles.name}>
                  <BodyName name={body.name} endedOn={body.endedOn} />
                </Link>
              </th>
              <td className={styles.number}>
                {body.exceptions > 0 && (
                  <Link
                    to="/nhiem-vu"
                    search={boardLists.bodyExceptions(body.code)}
                    aria-label={`${body.name}: ${t('board.exceptionsShort')} ${body.exceptions}`}
                  >
                    {body.exceptions}
                  </Link>
                )}
              </td>
              <td className={styles.number}>
                <Link
                  to="/nhiem-vu"
                  search={boardLists.bodyOpen(body.code)}
                  aria-label={`${body.name}: ${t('board.openWork')} ${openOf(body)}`}
                >
                  {openOf(body)}
                </Link>
              </td>
              <td className={styles.picture}>
                <StateBar
                  byStatus={body.byStatus}
                  shown={open}
                  outOf={longest}
                  stretch={(status, count, className) => (
                    <BodyStretch body={body} status={status} count={count} className={className} />
                  )}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {bodies.length > first && (
        <Button variant="subtle" mt="sm" onClick={() => setAll((was) => !was)} className="screen-only">
          {all ? t('board.bodiesFewer') : t('board.bodiesAll', { count: bodies.length })}
        </Button>
      )}
    </Panel>
  )
}

interface BodyStretchProps {
  readonly body: BodyLine
  readonly status: Status
  readonly count: number
  readonly className: string | undefined
}

function BodyStretch({ body, status, count, className }: BodyStretchProps) {
  const { t } = useWords()
  const said = t('board.bodyWork', { name: body.name, status: t(`status.names.${status}`), count })
  return (
    <Link
      to="/nhiem-vu"
      search={boardLists.bodyStatus(body.code, status)}
      className={className}
      aria-label={said}
      title={said}
    />
  )
}

function openOf(body: BodyLine): number {
  return open.reduce((sum, status) => sum + body.byStatus[status], 0)
}
