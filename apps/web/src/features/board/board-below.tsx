import type { GivenBelow } from '@dondoc/contracts'
import { belowLines } from '@dondoc/domain/roll-up'
import { Link } from '@tanstack/react-router'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './board-honesty.module.css'

/** What bodies in view gave out below, which the figures above count once with the giver's own. */
export function BoardBelow({ below }: { readonly below: GivenBelow }) {
  const { t } = useWords()
  if (below.total === 0) return null
  return (
    <Panel title={t('board.below')} note={t('board.belowNote')}>
      <dl className={styles.list}>
        {belowLines(below).map(({ name, count, list }) => (
          <div key={name} className={styles.line}>
            <dt>{t(`board.belowLines.${name}`)}</dt>
            <dd>
              <Link to="/nhiem-vu" search={list}>
                {count}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
