import type { DataHonesty } from '@dondoc/contracts'
import { boardLists } from '@dondoc/domain/roll-up'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './board-honesty.module.css'
import { SilentPosts } from './silent-posts.tsx'

/** How far the figures above can be trusted. */
export function BoardHonesty({ honesty }: { readonly honesty: DataHonesty }) {
  const { t, language } = useWords()
  const delay = honesty.entryDelayDays
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return (
    <Panel title={t('board.honesty')}>
      <dl className={styles.list}>
        <Line said={t('board.neverTouched')}>
          <Link to="/nhiem-vu" search={boardLists.gap('never_touched')}>
            {honesty.neverTouched}
          </Link>
        </Line>
        <Line said={t('board.untouched')}>
          <Link to="/nhiem-vu" search={boardLists.gap('untouched_over_30_days')}>
            {honesty.untouchedOver30Days}
          </Link>
        </Line>
        <Line said={t('board.unexplained')}>
          <Link to="/nhiem-vu" search={boardLists.gap('no_deadline_unexplained')}>
            {honesty.noDeadlineUnexplained}
          </Link>
        </Line>
        <Line said={t('board.unproven')}>
          <Link to="/nhiem-vu" search={boardLists.gap('unproven')}>
            {honesty.unproven}
          </Link>
        </Line>
        {honesty.neverSignedIn !== null && (
          <Line said={t('board.neverSignedIn')}>
            <SilentPosts count={honesty.neverSignedIn} />
          </Line>
        )}
        <Line said={t('board.entryDelay')}>
          {delay === null ? (
            <span className={styles.none}>{t('board.entryDelayNone')}</span>
          ) : (
            <Link to="/do-tre-nhap">{t('board.entryDelayDays', { days: number.format(delay) })}</Link>
          )}
        </Line>
      </dl>
    </Panel>
  )
}

function Line({ said, children }: { readonly said: string; readonly children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>{said}</dt>
      <dd>{children}</dd>
    </div>
  )
}
