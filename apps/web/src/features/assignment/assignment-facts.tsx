import type { AssignmentView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import { EvidenceFileLink } from '../../parts/evidence-file-link.tsx'
import { Fact } from '../../parts/fact.tsx'
import { ReferenceList } from '../../parts/reference-list.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './assignment-facts.module.css'
import { AssignmentUpdate } from './assignment-update.tsx'
import { ScheduleAxis } from './schedule-axis.tsx'

export function AssignmentFacts({ view }: { readonly view: AssignmentView }) {
  const { t, language } = useWords()
  const { row, evidence } = view
  const isExtended = row.originalDeadline !== null && row.originalDeadline !== row.deadline
  return (
    <dl className={styles.facts}>
      <Fact name={t('assignment.schedule')}>
        <p>{view.scheduleExplained[language]}</p>
        <p className={styles.soft}>
          {row.schedulePhrase
            ? `${t('assignment.phrase')}: “${row.schedulePhrase}”`
            : t('assignment.noPhrase')}
        </p>
        <ScheduleAxis view={view} />
      </Fact>
      {row.deadline && (
        <Fact name={t('assignment.deadline')}>
          <span className="number">{writeDay(row.deadline)}</span>
          {isExtended && row.originalDeadline && (
            <span className={styles.soft}>
              {' '}
              ({t('assignment.originalDeadline', { day: writeDay(row.originalDeadline) })})
            </span>
          )}
        </Fact>
      )}
      <AssignmentUpdate row={row} />
      {view.noDeadlineReason && <Fact name={t('assignment.noDeadlineReason')}>{view.noDeadlineReason}</Fact>}
      <Fact name={t('assignment.deliverable')}>
        {row.deliverable ?? <span className={styles.soft}>{t('assignment.noDeliverable')}</span>}
      </Fact>
      <Fact name={t('assignment.evidence')}>
        {evidence ? (
          <>
            {t('assignment.evidenceSaid', {
              number: evidence.number,
              day: writeDay(evidence.date),
              receiver: evidence.receiver,
            })}
            <EvidenceFileLink file={evidence.file} />
          </>
        ) : (
          <span className={styles.soft}>{t('assignment.evidenceNone')}</span>
        )}
      </Fact>
      {view.quality && <Fact name={t('action.quality')}>{t(`assignment.quality.${view.quality}`)}</Fact>}
      <Fact name={t('assignment.role')}>
        {t(`assignment.roles.${row.role}`)}
        {row.givenBy && (
          <span className={styles.soft}> ({t('assignment.givenBy', { body: row.givenBy.name })})</span>
        )}
        {view.acknowledgedOn && (
          <p className={styles.soft}>
            {t('assignment.acknowledged', { day: writeDay(view.acknowledgedOn) })}
          </p>
        )}
      </Fact>
      <Fact name={t('assignment.duty')}>{t(`task.duties.${row.task.duty}`)}</Fact>
      {view.coordinating.length > 0 && (
        <Fact name={t('assignment.coordinating')}>{view.coordinating.join('; ')}</Fact>
      )}
      {row.deciding && (
        <Fact name={t('assignment.decides')}>
          {row.deciding.name}{' '}
          <span className={styles.soft}>({t(`status.deciding.${row.deciding.level}`)})</span>
        </Fact>
      )}
      <Fact name={t('assignment.programme')}>
        <Link to="/chuong-trinh/$programmeId" params={{ programmeId: row.programme.id }} search={{}}>
          {row.programme.title || t('programme.untitled')}
        </Link>
        <p className={styles.soft}>
          {t('assignment.section')} {view.section}
          {view.heading && ` – ${view.heading}`}
        </p>
      </Fact>
      {view.references.length > 0 && (
        <Fact name={t('task.references')}>
          <ReferenceList references={view.references} of={{ taskId: row.task.id }} className={styles.list} />
        </Fact>
      )}
    </dl>
  )
}
