import { writeDay } from '@dondoc/domain/days'
import type { DraftTarget } from '@dondoc/domain/programme'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../parts/empty-state.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './programme-findings.module.css'

interface ProgrammeTargetsProps {
  readonly targets: readonly DraftTarget[]
  readonly onDocument: () => void
}

const signs = { '>=': '≥', '<=': '≤', '=': '=', milestone: '' } as const

export function ProgrammeTargets({ targets, onDocument }: ProgrammeTargetsProps) {
  const { t, language } = useWords()
  const number = new Intl.NumberFormat(language)
  if (targets.length === 0) return <EmptyState said={t('programme.targetsNone')} />
  return (
    <ul className={styles.list}>
      {targets.map(({ measure, operator, value, unit, by, source }) => (
        <li key={`${source.from} ${measure} ${value}`} className={styles.entry}>
          <p>{measure}</p>
          <p className={styles.value}>
            {value !== null && `${signs[operator]} ${number.format(value)} ${unit ?? ''}`}{' '}
            {by && t('programme.targetBy', { day: writeDay(by) })}
          </p>
          <Link
            to="."
            search={(old) => ({ ...old, at: source.from, task: undefined })}
            replace
            resetScroll={false}
            onClick={onDocument}
          >
            {t('programme.toDocument')}
          </Link>
        </li>
      ))}
    </ul>
  )
}
