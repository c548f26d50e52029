import { useWords } from '../../words/use-words.ts'
import { bandForms } from './band-of.ts'
import type { TaskLine } from './task-lines.ts'
import styles from './timeline-table.module.css'

/** What the forms mean; the colours are those of the states, said on every line. */
export function TimelineLegend({ lines }: { readonly lines: readonly TaskLine[] }) {
  const { t } = useWords()
  const drawn = bandForms.filter((form) => lines.some(({ band }) => band.form === form))
  return (
    <ul className={styles.legend}>
      {drawn.map((form) => (
        <li key={form}>
          <span className={styles.key} data-form={form} aria-hidden />
          {t(`timeline.legend.${form}`)}
        </li>
      ))}
    </ul>
  )
}
