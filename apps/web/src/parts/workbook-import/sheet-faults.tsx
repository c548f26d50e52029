import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import { Notice } from '../notice.tsx'
import styles from './sheet-faults.module.css'

interface ShownFault {
  readonly line: number
  /** In words; null where the row as a whole is meant. */
  readonly column: string | null
  readonly said: string
  readonly more?: ReactNode
}

/** So many are read and corrected at a time. */
const most = 100

/** What is wrong with a workbook, by row and column. */
export function SheetFaults({ faults }: { readonly faults: readonly ShownFault[] }) {
  const { t } = useWords()
  if (faults.length === 0) return null
  return (
    <Notice>
      <h3>{t('sheets.faults', { count: faults.length })}</h3>
      <p>{t('sheets.faultsNext')}</p>
      <ul className={styles.faults}>
        {faults.slice(0, most).map(({ line, column, said, more }) => (
          <li key={`${line} ${column} ${said}`}>
            <strong>
              {column === null ? t('sheets.row', { line }) : t('sheets.place', { line, column })}:
            </strong>{' '}
            {said}
            {more}
          </li>
        ))}
      </ul>
      {faults.length > most && <p>{t('sheets.moreFaults', { count: faults.length - most })}</p>}
    </Notice>
  )
}
