import type { RegisterRow, SuccessorCandidate } from '@dondoc/contracts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './succession-body.module.css'
import { SuccessionConfirm } from './succession-confirm.tsx'
import { SuccessorSelect } from './successor-select.tsx'

interface SuccessionRowProps {
  readonly row: RegisterRow
  readonly candidates: readonly SuccessorCandidate[]
}

/** One piece of work with the body that is to hold it: a proposed one, or any other that exists. */
export function SuccessionRow({ row, candidates }: SuccessionRowProps) {
  const { t } = useWords()
  const [to, setTo] = useState<string | null>(candidates.length === 1 ? (candidates[0]?.code ?? null) : null)
  const { assignmentId, version, task } = row
  return (
    <li className={styles.row}>
      <div className={styles.task}>
        <span className={styles.code}>{task.code}</span>{' '}
        <Link to="/nhiem-vu/$assignmentId" params={{ assignmentId }} search={{ full: true }}>
          {task.text}
        </Link>
        <StatusMark derived={row.derived} />
      </div>
      <div className={styles.choice}>
        <SuccessorSelect
          label={`${t('structure.queue.to')}: ${task.code}`}
          candidates={candidates}
          value={to}
          onChange={setTo}
        />
        <SuccessionConfirm assignments={to ? [{ assignmentId, version, to }] : []}>
          {t('structure.queue.hand')}
        </SuccessionConfirm>
      </div>
    </li>
  )
}
