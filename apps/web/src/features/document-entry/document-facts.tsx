import type { DocumentView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import { DocumentLink } from '../../parts/document-link.tsx'
import { EndingWords } from '../../parts/ending-words.tsx'
import { Fact } from '../../parts/fact.tsx'
import { Panel } from '../../parts/panel.tsx'
import { StandingMark } from '../../parts/standing-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './document-facts.module.css'
import { printedDays } from './printed-days.ts'

export function DocumentFacts({ view }: { readonly view: DocumentView }) {
  const { t } = useWords()
  const { document, ends } = view
  const days = printedDays(view)
  const unknown = <span className={styles.soft}>{t('documents.notKnown')}</span>
  const dated = (day: typeof document.date) =>
    day ? <span className="number">{writeDay(day)}</span> : unknown
  return (
    <Panel title={t('documents.facts')}>
      {document.origin === 'cited' && <p className={styles.note}>{t('documents.onlyCitedNote')}</p>}
      <dl className={styles.facts}>
        <Fact name={t('documents.standing')}>
          <StandingMark standing={document.standing} />
          <EndingWords document={document} />
          {document.standing === 'not_yet_in_force' && document.inForceFrom && (
            <p className={styles.soft}>
              {t('documents.inForceFrom', { day: writeDay(document.inForceFrom) })}
            </p>
          )}
        </Fact>
        <Fact name={t('documents.columns.issuer')}>{document.issuer ?? unknown}</Fact>
        <Fact name={t('documents.level')}>
          {document.level ? t(`documents.levels.${document.level}`) : unknown}
        </Fact>
        <Fact name={t('documents.columns.date')}>
          {dated(document.date)}
          {!document.date && days.length > 1 && (
            <p className={styles.soft}>
              {t('documents.datesDiffer', { days: days.map((day) => writeDay(day)).join(', ') })}
            </p>
          )}
        </Fact>
        {document.origin !== 'cited' && (
          <>
            <Fact name={t('documents.columns.received')}>{dated(document.receivedOn)}</Fact>
            <Fact name={t('documents.form.inForceFrom')}>{dated(document.inForceFrom)}</Fact>
          </>
        )}
        {ends.length > 0 && (
          <Fact name={t('documents.ends')}>
            <ul className={styles.list}>
              {ends.map((one) => (
                <li key={one.id}>
                  <DocumentLink document={one} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {document.programmeId && (
          <Fact name={t('documents.programme')}>
            <Link to="/chuong-trinh/$programmeId" params={{ programmeId: document.programmeId }} search={{}}>
              {t('documents.openProgramme')}
            </Link>
          </Fact>
        )}
        <Fact name={t('documents.origin')}>{t(`documents.origins.${document.origin}`)}</Fact>
      </dl>
    </Panel>
  )
}
