import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useWords } from '../../words/use-words.ts'
import { DecisionForm } from './decision-form.tsx'

const route = getRouteApi('/office/to-chuc/quyet-dinh/$decisionId/dinh-chinh')

/** A wrong record beside what stands in its place from now on; the record itself is kept. */
export function DecisionCorrectionScreen() {
  const { t } = useWords()
  const { decisionId } = route.useParams()
  const { data, error, refetch } = useQuery(trpc.decisions.list.queryOptions())
  const wrong = data?.decisions.find(({ id }) => id === decisionId)
  return (
    <Screen
      title={t('structure.correction.title')}
      note={t('structure.correction.note')}
      aside={<Link to="/to-chuc/quyet-dinh">{t('structure.decisions.back')}</Link>}
    >
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={8} height={56} />}
      {data && !wrong && <EmptyState said={t('structure.correction.missing')} />}
      {wrong?.correctedBy && (
        <p>
          {t('structure.correction.already')}{' '}
          <Link to="/to-chuc/quyet-dinh/$decisionId/dinh-chinh" params={{ decisionId: wrong.correctedBy }}>
            {t('structure.correction.newest')}
          </Link>
        </p>
      )}
      {data && wrong && !wrong.correctedBy && (
        <DecisionForm key={wrong.id} wrong={wrong} names={data.names} />
      )}
    </Screen>
  )
}
