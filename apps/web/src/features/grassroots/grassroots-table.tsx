import type { GrassrootsList, GrassrootsRow } from '@dondoc/contracts'
import { addDays, writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../words/use-words.ts'
import styles from './grassroots-table.module.css'

const counts = ['cells', 'official', 'probationary'] as const

/** The organisations with their figures, row by row; on a telephone each row becomes a card. */
export function GrassrootsTable({ list: { rows, year } }: { readonly list: GrassrootsList }) {
  const { t } = useWords()
  return (
    <table className={styles.table} data-cards>
      <caption className={styles.caption}>{t('grassroots.list.rows')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('grassroots.list.name')}</th>
          <th scope="col">{t('grassroots.list.termTo')}</th>
          {counts.map((name) => (
            <th key={name} scope="col" className={styles.count}>
              {t(`grassroots.${name}`)}
            </th>
          ))}
          <th scope="col">{t('grassroots.list.class', { year })}</th>
          <th scope="col">{t('grassroots.list.flags')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.code} row={row} year={year} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, year }: { readonly row: GrassrootsRow; readonly year: number }) {
  const { t } = useWords()
  const { code, name, kind, parent, termUntil, own, below, level, flags } = row
  const nothing = <span className={styles.soft}>{t('grassroots.nothing')}</span>
  return (
    <tr>
      <td>
        <Link to="/to-chuc/$code" params={{ code }} className={styles.link}>
          {name}
        </Link>
        <p className={styles.soft}>
          {[t(`organisations.kinds.${kind}`), parent?.name].filter(Boolean).join(' · ')}
        </p>
      </td>
      <td data-label={t('grassroots.list.termTo')} className="number">
        {termUntil ? writeDay(addDays(termUntil, -1)) : nothing}
      </td>
      {counts.map((column) => (
        <td key={column} className={styles.count} data-label={t(`grassroots.${column}`)}>
          {own?.[column]}
          {!own && below && (
            <span className={styles.soft}>{t('grassroots.list.summed', { sum: below[column] })}</span>
          )}
          {!own && !below && nothing}
        </td>
      ))}
      <td data-label={t('grassroots.list.class', { year })}>
        {level ? (
          t(`grassroots.levels.${level}`)
        ) : (
          <span className={styles.soft}>{t('grassroots.list.notClassified')}</span>
        )}
      </td>
      <td data-label={flags.length > 0 ? t('grassroots.list.flags') : undefined}>
        <ul className={styles.flags}>
          {flags.map((flag) => (
            <li key={flag} data-flag={flag}>
              {t(`grassroots.flags.${flag}`)}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
