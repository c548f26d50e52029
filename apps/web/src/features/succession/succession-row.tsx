import type { NamedOrganisation, RegisterRow } from '@dondoc/contracts'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { fitOptions } from '../../parts/fit-options.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './succession-body.module.css'
import { SuccessionConfirm } from './succession-confirm.tsx'

interface SuccessionRowProps {
  readonly row: RegisterRow
  readonly candidates: readonly NamedOrganisation[]
}

/** One piece of work with the body that is to hold it: a proposed one, or any other that exists. */
export function SuccessionRow({ row, candidates }: SuccessionRowProps) {
  const { t } = useWords()
  const [to, setTo] = useState<string | null>(candidates.length === 1 ? (candidates[0]?.code ?? null) : null)
  const [isAsked, setAsked] = useState(false)
  const tree = useQuery(trpc.organisations.tree.queryOptions({}, { enabled: isAsked, staleTime: 60_000 }))
  const choices = useMemo(() => {
    const proposed = new Set(candidates.map(({ code }) => code))
    const others = (tree.data?.nodes ?? []).filter(
      ({ code, endedOn }) => endedOn === null && !proposed.has(code),
    )
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

function toChoice({ code, name }: NamedOrganisation) {
  return { value: code, label: name }
}
