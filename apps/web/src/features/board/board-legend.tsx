import type { Status } from '@dondoc/domain/status'
import { lookOfStatus } from '../../parts/looks/status-look.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './board-bodies.module.css'

export function BoardLegend({ shown }: { readonly shown: readonly Status[] }) {
  const { t } = useWords()
  return (
    <ul className={styles.legend}>
      {shown.map((status) => {
        const { tone, form } = lookOfStatus(status)
        return (
          <li key={status}>
            <span className={styles.key} data-tone={tone} data-form={form} aria-hidden />
            {t(`status.names.${status}`)}
          </li>
        )
      })}
    </ul>
  )
}
