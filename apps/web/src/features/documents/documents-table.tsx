import type { DocumentLine } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { DocumentLink } from '../../parts/document-link.tsx'
import { EndingWords } from '../../parts/ending-words.tsx'
import { StandingMark } from '../../parts/standing-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './documents-table.module.css'

/** Documents row by row; on a telephone each row becomes a card. */
export function DocumentsTable({ rows }: { readonly rows: readonly DocumentLine[] }) {
  const { t } = useWords()
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('documents.table')}</caption>
      <thead>
        <tr>
          {(['name', 'issuer', 'date', 'standing', 'citedBy'] as const).map((column) => (
            <th key={column} scope="col" className={styles[column]}>
              {t(`documents.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className={styles.name}>
              <DocumentLink document={row} className={styles.link} />
              {row.symbol && (
                <p className={row.subject ? styles.subject : styles.soft}>
                  {row.subject ?? t('documents.noSubject')}
                </p>
              )}
            </td>
            <td className={styles.issuer}>
              {row.issuer ?? <span className={styles.soft}>{t('state.none')}</span>}
            </td>
            <td className={styles.date}>
              {row.date ? (
                <span className="number">{writeDay(row.date)}</span>
              ) : (
                <span className={styles.soft}>{t('documents.notKnown')}</span>
              )}
            </td>
            <td className={styles.standing}>
              <StandingMark standing={row.standing} />
              <EndingWords document={row} />
            </td>
            <td className={styles.citedBy} data-label={t('documents.columns.citedBy')}>
              <span className="number">{row.citedBy}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
