import type { SuccessorCandidate } from '@dondoc/contracts'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { fitOptions } from '../../parts/fit-options.ts'
import { useWords } from '../../words/use-words.ts'
import { sayCandidate } from './say-candidate.ts'
import styles from './succession-body.module.css'

interface SuccessorSelectProps {
  readonly label: string
  readonly candidates: readonly SuccessorCandidate[]
  readonly value: string | null
  readonly onChange: (code: string | null) => void
}

/** A body that is to go on: a proposed one, or any other that exists. */
export function SuccessorSelect({ label, candidates, value, onChange }: SuccessorSelectProps) {
  const { t } = useWords()
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
  return (
    <Select
      className={styles.select}
      aria-label={label}
      placeholder={t('structure.queue.toHint')}
      searchable
      filter={fitOptions}
      limit={100}
      data={choices}
      value={value}
      onChange={onChange}
      onDropdownOpen={() => setAsked(true)}
    />
  )
}

function toChoice(candidate: SuccessorCandidate) {
  return { value: candidate.code, label: sayCandidate(candidate) }
}
