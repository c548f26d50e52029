import type { GrassrootsLevel, GrassrootsList } from '@dondoc/contracts'
import { classLevels } from '@dondoc/domain/grassroots'
import { Link } from '@tanstack/react-router'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './grassroots-table.module.css'

const counts = ['cells', 'official', 'probationary'] as const

/** Sums by level: each holds those below it. */
export function GrassrootsLevels({ list }: { readonly list: GrassrootsList }) {
  const { t } = useWords()
  const { levels, total, year, regulation } = list
  const by = regulation ? t('grassroots.by', { symbol: regulation }) : ''
  return (
    <Panel title={t('grassroots.list.byLevel')} note={t('grassroots.list.byLevelNote', { year, by })} flush>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>{t('grassroots.list.byLevel')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('grassroots.list.kind')}</th>
              <th scope="col" className={styles.count}>
                {t('grassroots.list.organisations')}
              </th>
              <th scope="col" className={styles.count}>
                {t('grassroots.list.withFigures')}
              </th>
              {counts.map((name) => (
                <th key={name} scope="col" className={styles.count}>
                  {t(`grassroots.${name}`)}
                </th>
              ))}
              {classLevels.map((level) => (
                <th key={level} scope="col" className={styles.count} title={t(`grassroots.levels.${level}`)}>
                  {t(`grassroots.shortLevels.${level}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map((level) => (
              <Level key={level.kind} level={level} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t('grassroots.list.total')}
              </th>
              {counts.map((name) => (
                <td key={name} className={styles.count}>
                  {total[name]}
                </td>
              ))}
              <td colSpan={classLevels.length} />
            </tr>
          </tfoot>
        </table>
      </div>
    </Panel>
  )
}

function Level({
  level: { kind, organisations, withFigures, counts: sums, byClass },
}: {
  readonly level: GrassrootsLevel
}) {
  const { t } = useWords()
  return (
    <tr>
      <th scope="row">
        <Link to="/to-chuc/co-so" search={(old) => ({ ...old, kind, page: undefined })}>
          {t(`organisations.kinds.${kind}`)}
        </Link>
      </th>
      <td className={styles.count}>{organisations}</td>
      <td className={styles.count}>{withFigures}</td>
      {counts.map((name) => (
        <td key={name} className={styles.count}>
          {sums[name]}
        </td>
      ))}
      {classLevels.map((one) => (
        <td key={one} className={styles.count}>
          {byClass[one]}
        </td>
      ))}
    </tr>
  )
}
