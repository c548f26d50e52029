import type { EntryDelayRow } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import cards from '../../parts/card-table.module.css'
import { sayAuthor } from '../../parts/say/say-author.ts'
import { useWords, type Words } from '../../words/use-words.ts'

export function EntryDelaysTable({ rows }: { readonly rows: readonly EntryDelayRow[] }) {
  const { t } = useWords()
  return (
    <table className={cards.table}>
      <caption className={cards.caption}>{t('entryDelays.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('entryDelays.body')}</th>
          <th scope="col">{t('entryDelays.entry')}</th>
          <th scope="col">{t('entryDelays.period')}</th>
          <th scope="col">{t('entryDelays.typedOn')}</th>
          <th scope="col" className={cards.number}>
            {t('entryDelays.days')}
          </th>
          <th scope="col">{t('entryDelays.by')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.assignmentId} ${row.sequence}`}>
            <td>{row.organisation.name}</td>
            <td>
              <Link
                to="/nhiem-vu/$assignmentId"
                params={{ assignmentId: row.assignmentId }}
                search={{}}
                className={cards.code}
              >
                {row.code}
              </Link>{' '}
              {sayEntry(t, row)}
            </td>
            <td data-label={t('entryDelays.period')} className="number">
              {sayPeriod(row)}
            </td>
            <td data-label={t('entryDelays.typedOn')} className="number">
              {writeDay(row.typedOn)}
            </td>
            <td data-label={t('entryDelays.days')} className={cards.number}>
              {row.days}
            </td>
            <td data-label={t('entryDelays.by')}>{sayAuthor(t, row.by)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What was typed: evidence by its number, an entry by its words. */
function sayEntry(t: Words, { happening }: EntryDelayRow): string {
  switch (happening.type) {
    case 'evidence-submitted':
      return t('entryDelays.evidence', { number: happening.evidence.number })
    case 'progress-recorded':
      return happening.done
    default:
      return ''
  }
}

/** The period that an entry speaks of, or the day it is about. */
function sayPeriod({ happening, on }: EntryDelayRow): string {
  const since = happening.type === 'progress-recorded' ? happening.since : null
  return since ? `${writeDay(since)} – ${writeDay(on)}` : writeDay(on)
}
