import type { BoardView } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import chips from '../../parts/count-chip.module.css'
import { ToneSwatch } from '../../parts/tone-swatch.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './board-needs.module.css'
import { needsOf } from './needs-of.ts'

const succession = { to: '/ban-giao' } as const

export function BoardNeeds({ board }: { readonly board: BoardView }) {
  const { t } = useWords()
  const session = useSession()
  const needs = needsOf(board, session)
  return (
    <section className={styles.needs} aria-label={t('board.needs')}>
      <h2 className={styles.title}>{t('board.needs')}</h2>
      {session.post.kind === 'desk' && (
        <p className="screen-only">
          <Link to="/viec-hom-nay">{t('queue.open')}</Link>
        </p>
      )}
      {needs.length === 0 && <p>{t('board.needsNothing')}</p>}
      <ul className={styles.list}>
        {needs.map((need) => (
          <li key={need.name}>
            <Link
              {...(need.list === 'succession' ? succession : { to: '/nhiem-vu', search: need.list })}
              className={chips.chip}
            >
              <ToneSwatch look={need.look} />
              <strong className={chips.count}>{need.count}</strong>
              <span>{t(`board.need.${need.name}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
