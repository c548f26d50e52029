import type { PlanLineView, PlanView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import { GiveLineBelow } from './give-line-below.tsx'
import styles from './plan-line.module.css'

interface PlanLineProps {
  readonly view: PlanView
  readonly line: PlanLineView
  readonly number: number
  /** What can be done to the line. */
  readonly children?: ReactNode
}

/** One line: what, by whom, when, with which product; and how the work it stands for goes. */
export function PlanLine({ view, line, number, children }: PlanLineProps) {
  const { t, language } = useWords()
  const { task, own, given, deliverable, schedulePhrase, deadline } = line
  const when = schedulePhrase || t('plans.noTime')
  return (
    <article className={styles.line}>
      <span className={styles.number}>{number}</span>
      <div className={styles.what}>
        <p className={styles.text}>
          {task && <span className={styles.code}>{task.code} </span>}
          {line.text}
        </p>
        <p className={styles.facts}>
          <span>{t('plans.responsible', { name: line.responsible.name })}</span>
          <span title={line.scheduleExplained[language]}>
            {t('plans.when', { when })}
            {deadline && ` (${t('plans.due', { day: writeDay(deadline) })})`}
          </span>
          {deliverable && <span>{t('plans.product', { words: deliverable })}</span>}
          {!task && <span>{t('plans.ownMeasure')}</span>}
        </p>
        {(own || given || line.mayGive) && (
          <p className={styles.works}>
            {own && (
              <Link
                to="/nhiem-vu/$assignmentId"
                params={{ assignmentId: own.assignmentId }}
                search={{ full: true }}
                className={styles.work}
              >
                <StatusMark derived={own.derived} />
              </Link>
            )}
            {given && (
              <Link
                to="/nhiem-vu/$assignmentId"
                params={{ assignmentId: given.assignmentId }}
                search={{ full: true }}
                className={styles.work}
              >
                {t('plans.given', { name: line.responsible.name })} <StatusMark derived={given.derived} />
              </Link>
            )}
            {line.mayGive && <GiveLineBelow view={view} line={line} />}
          </p>
        )}
        {children && <div className={`${styles.tools} screen-only`}>{children}</div>}
      </div>
    </article>
  )
}
