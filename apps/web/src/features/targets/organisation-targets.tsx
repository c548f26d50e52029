import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { TargetCard } from './target-card.tsx'

/** The numbers that one body answers for; nothing where there are none. */
export function OrganisationTargets({ organisation }: { readonly organisation: string }) {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { data, error, refetch } = useQuery(
    trpc.targets.ofOrganisation.queryOptions({ organisation, asOf }, { placeholderData: keepPreviousData }),
  )
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />
  if (!data || data.targets.length === 0) return null
  return (
    <Panel title={t('targets.title')} flush>
      {data.targets.map((target) => (
        <TargetCard
          key={`${target.programme.id} ${target.endedOn} ${target.source.from} ${target.measure} ${target.unit} ${target.value}`}
          target={target}
          links={
            <Link
              to="/chuong-trinh/$programmeId"
              params={{ programmeId: target.programme.id }}
              search={{ pane: 'targets' }}
            >
              {target.programme.title || t('programme.untitled')}
            </Link>
          }
        />
      ))}
    </Panel>
  )
}
