import type { DecisionPaper, LifePeriod, OrganisationView } from '@dondoc/contracts'
import { addDays, type LocalDate, writeDay } from '@dondoc/domain/days'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-life.module.css'
import { OrganisationSource } from './organisation-source.tsx'

/** What it was called and where it stood, one period under the other, with the decisions between them. */
export function OrganisationLife({ view: { code, life, aliases } }: { readonly view: OrganisationView }) {
  const { t } = useWords()
  return (
    <Panel title={t('structure.page.life')}>
      <ol className={styles.line}>
        {life.map((period, index) => (
          <Period key={period.from ?? ''} period={period} isLast={index === life.length - 1} />
        ))}
      </ol>
      {aliases.length > 0 && (
        <p className={styles.soft}>
          {t('structure.page.aliases')}: {aliases.map(({ alias }) => alias).join('; ')}
        </p>
      )}
      <OrganisationSource code={code} />
    </Panel>
  )
}

function Period({ period, isLast }: { readonly period: LifePeriod; readonly isLast: boolean }) {
  const { t } = useWords()
  const { name, kind, parent, from, until, startedBy, endedBy } = period
  const range = [
    from ? t('structure.page.from', { day: writeDay(from) }) : t('structure.page.always'),
    until && t('structure.page.until', { day: writeDay(dayBefore(until)) }),
  ]
  return (
    <li className={styles.period} data-open={until === null || undefined}>
      <p className={styles.days}>{range.filter(Boolean).join(' ')}</p>
      <p className={styles.name}>{name}</p>
      <p className={styles.soft}>
        {t(`organisations.kinds.${kind}`)},{' '}
        {parent ? t('structure.page.under', { name: parent.name }) : t('structure.page.top')}
      </p>
      {startedBy && (
        <p className={styles.soft}>{t('structure.page.started', { paper: paperWords(startedBy) })}</p>
      )}
      {isLast && endedBy && (
        <p className={styles.soft}>{t('structure.page.stopped', { paper: paperWords(endedBy) })}</p>
      )}
    </li>
  )
}

function dayBefore(day: LocalDate): LocalDate {
  return addDays(day, -1)
}

function paperWords({ number, subject }: DecisionPaper): string {
  return number ? `${number}: ${subject}` : subject
}
