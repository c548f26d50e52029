import type { RegisterRow, SuccessorCandidate } from '@dondoc/contracts'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { fitOptions } from '../../parts/fit-options.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import { sayCandidate } from './say-candidate.ts'
import styles from './succession-body.module.css'
import { SuccessionConfirm } from './succession-confirm.tsx'

interface SuccessionRowProps {
  readonly row: RegisterRow
  readonly candidates: readonly SuccessorCandidate[]
}

/** One piece of work with the body that is to hold it: a proposed one, or any other that exists. */
export function SuccessionRow({ row, candidates }: SuccessionRowProps) {
  const { t } = useWords()
  const [to, setTo] = useState<string | null>(candidates.length === 1 ? (candidates[0]?.code ?? null) : null)
  const [isAsked, setAsked] = useState(false)
  const tree = useQuery(trpc.organisations.tree.queryOptions({}, { enabled: isAsked, staleTime: 60_000 }))
  const choices = useMemo(() => {
    const proposed = new Set(candidates.map(({ code }) => code))
    const nodes = tree.data?.nodes ?? []
    const names = new Map(nodes.map(({ code, name }) => [code, name]))
    const others = nodes
      .filter(({ code, endedOn }) => endedOn === null && !proposed.has(code))
      .map(({ code, name, parent }) => ({ code, name, under: names.get(parent ?? '') ?? null }))
    return [
      { group: t('structure.queue.proposed'), items: candidates.map(toChoice) },
      { group: t('structure.queue.others'), items: others.map(toChoice) },
    ]
  }, [candidates, tree.data, t])
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
        <Select
          className={styles.select}
          aria-label={`${t('structure.queue.to')}: ${task.code}`}
          placeholder={t('structure.queue.toHint')}
          searchable
          filter={fitOptions}
          limit={100}
          data={choices}
          value={to}
          onChange={setTo}
          onDropdownOpen={() => setAsked(true)}
        />
        <SuccessionConfirm assignments={to ? [{ assignmentId, version, to }] : []}>
          {t('structure.queue.hand')}
        </SuccessionConfirm>
      </div>
    </li>
  )
}

function toChoice(candidate: SuccessorCandidate) {
  return { value: candidate.code, label: sayCandidate(candidate) }
}
