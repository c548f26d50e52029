import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { DecisionEntry } from './decision-entry.tsx'

/** Every decision on the structure, the latest day of effect first. */
export function DecisionsScreen() {
  const { t } = useWords()
  const { actions } = useSession()
  const { data, error, refetch } = useQuery(trpc.decisions.list.queryOptions())
  const nameOf = (code: string) => data?.names[code] ?? code
  return (
    <Screen
      title={t('structure.decisions.title')}
      note={data && t('structure.decisions.note', { count: data.seen })}
      aside={
        <>
          <Link to="/to-chuc">{t('structure.page.back')}</Link>
          {actions.includes('record-decision') && (
            <Button renderRoot={(props) => <Link to="/to-chuc/quyet-dinh/moi" {...props} />}>
              {t('structure.days.record')}
            </Button>
          )}
        </>
      }
    >
      <Panel flush>
        {error && <LoadFailure error={error} retry={() => void refetch()} />}
        {!data && !error && <SkeletonLines lines={8} height={56} />}
        {data?.seen === 0 && <EmptyState said={t('structure.decisions.empty')} />}
        {data?.decisions.toReversed().map((decision) => (
          <DecisionEntry
            key={decision.id}
            decision={decision}
            nameOf={nameOf}
            isToCorrect={actions.includes('record-decision') && decision.correctedBy === null}
          />
        ))}
      </Panel>
    </Screen>
  )
}
