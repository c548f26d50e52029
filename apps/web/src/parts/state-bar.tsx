import type { Status } from '@dondoc/domain/status'
import type { ReactNode } from 'react'
import { lookOfStatus } from './looks/status-look.ts'
import { pressing } from './pressing.ts'
import styles from './state-bar.module.css'

interface StateBarProps {
  readonly byStatus: Readonly<Partial<Record<Status, number>>>
  readonly shown?: readonly Status[]
  /** The number that would fill the whole width; left out, the bar fills it. */
  readonly outOf?: number
  /** Says the bar in words where nothing beside it does. */
  readonly label?: string
  /** Draws one stretch, such as a link; left out, the bar is a picture. */
  readonly stretch?: (status: Status, count: number, className: string | undefined) => ReactNode
}

/** Counts by status as stretches of one bar, in the order of the rule reversed: what presses most stands first. */
export function StateBar({ byStatus, shown = pressing, outOf, label, stretch }: StateBarProps) {
  const countOf = (status: Status) => byStatus[status] ?? 0
  const parts = pressing.filter((status) => shown.includes(status) && countOf(status) > 0)
  const sum = parts.reduce((total, status) => total + countOf(status), 0)
  const width = outOf && outOf > 0 ? Math.max(2, (sum / outOf) * 100) : 100
  return (
    <span className={styles.track} {...(label && { role: 'img', 'aria-label': label })}>
      <span className={styles.bar} style={{ width: `${sum === 0 ? 0 : width}%` }}>
        {parts.map((status) => (
          <span
            key={status}
            className={styles.part}
            style={{ flexGrow: countOf(status) }}
            data-tone={lookOfStatus(status).tone}
            data-form={lookOfStatus(status).form}
          >
            {stretch?.(status, countOf(status), styles.stretch)}
          </span>
        ))}
      </span>
    </span>
  )
}
