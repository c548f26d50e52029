import { writeDay } from '@dondoc/domain/days'
import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { wordMatcher } from '../../search/word-matcher.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { DecisionDays } from './decision-days.tsx'
import { branchesOf } from './organisation-branches.ts'
import { OrganisationTreeView } from './organisation-tree-view.tsx'
import styles from './organisations-screen.module.css'

const route = getRouteApi('/office/to-chuc')
/** A tree that fits a few screens opens whole. */
const small = 80

/** The structure as of the day, with each body's work and the work below it. */
export function OrganisationsScreen() {
  const { t } = useWords()
  const { asOf, day } = useAsOf()
  const { search: words = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const [chosen, setOpen] = useState<ReadonlySet<string> | null>(null)
  const { data, error, refetch } = useQuery(
    trpc.organisations.tree.queryOptions({ asOf }, { placeholderData: keepPreviousData }),
  )
  const nodes = data?.nodes ?? none
  const found = useMemo(() => {
    const fits = wordMatcher(words)
    return words
      ? new Set(nodes.filter(({ code, name }) => fits(`${name} ${code}`)).map(({ code }) => code))
      : null
  }, [nodes, words])
  const open = chosen ?? firstOpen(nodes)
  const branches = useMemo(() => branchesOf(nodes, { open, found }), [nodes, open, found])

  function toggle(code: string) {
    const next = new Set(open)
    if (!next.delete(code)) next.add(code)
    setOpen(next)
  }

  return (
    <Screen
      title={t('organisations.title')}
      note={data && t('organisations.count', { count: nodes.length, day: writeDay(day) })}
    >
      <DecisionDays />
      <div className={styles.tools}>
        <TextInput
          type="search"
          className={styles.search}
          label={t('organisations.search')}
          placeholder={t('organisations.searchHint')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) =>
            void navigate({
              search: { asOf, search: event.currentTarget.value || undefined },
              replace: true,
              resetScroll: false,
            })
          }
        />
        <Button variant="default" onClick={() => setOpen(new Set(nodes.map(({ code }) => code)))}>
          {t('organisations.expandAll')}
        </Button>
        <Button variant="default" onClick={() => setOpen(new Set())}>
          {t('organisations.collapseAll')}
        </Button>
        {found && (
          <p className={styles.found} role="status">
            {t('organisations.found', { count: found.size })}
          </p>
        )}
      </div>
      <Panel flush>
        {error && <LoadFailure error={error} retry={() => void refetch()} />}
        {!data && !error && <SkeletonLines lines={12} height={36} />}
        {data && nodes.length === 0 && <EmptyState said={t('organisations.empty')} />}
        {found?.size === 0 && <EmptyState said={t('organisations.nothing')} />}
        {branches.length > 0 && <OrganisationTreeView branches={branches} found={found} onToggle={toggle} />}
      </Panel>
    </Screen>
  )
}

const none: readonly never[] = []

function firstOpen(nodes: readonly { code: string; parent: string | null }[]): ReadonlySet<string> {
  if (nodes.length <= small) return new Set(nodes.map(({ code }) => code))
  return new Set(nodes.filter(({ parent }) => parent === null).map(({ code }) => code))
}
