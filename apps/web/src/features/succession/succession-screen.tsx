import type { SuccessionView } from '@dondoc/contracts'
import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { PostSuccessions } from './post-successions.tsx'
import { SuccessionBody } from './succession-body.tsx'
import { SuccessionConfirm } from './succession-confirm.tsx'
import { successorsOf } from './successors-of.ts'

/** Open work whose holder has ended: what has one successor first, then what a person must choose for. */
export function SuccessionScreen() {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { actions } = useSession()
  const hands = actions.includes('hand-over')
  const queue = useQuery(trpc.succession.queue.queryOptions({ asOf }, { enabled: hands }))
  const bodies = queue.data?.bodies ?? []
  const single = bodies.filter(({ candidates }) => candidates.length === 1)
  const others = bodies.filter(({ candidates }) => candidates.length !== 1)
  const bulk = single.flatMap(successorsOf)

  return (
    <Screen
      title={t('structure.queue.title')}
      note={queue.data && t('structure.queue.note', { count: queue.data.total })}
    >
      {queue.error && <LoadFailure error={queue.error} retry={() => void queue.refetch()} />}
      {hands && queue.isPending && <SkeletonLines lines={8} height={48} />}
      {queue.data?.total === 0 && <EmptyState said={t('structure.queue.none')} />}
      {single.length > 0 && (
        <Panel
          title={t('structure.queue.single')}
          note={t('structure.queue.singleNote', { count: bulk.length })}
          aside={
            <SuccessionConfirm assignments={bulk} filled>
              {t('structure.queue.confirmAll', { count: bulk.length })}
            </SuccessionConfirm>
          }
          flush
        >
          <Bodies bodies={single} />
        </Panel>
      )}
      {others.length > 0 && (
        <Panel title={t('structure.queue.several')} note={t('structure.queue.severalNote')} flush>
          <Bodies bodies={others} />
        </Panel>
      )}
      <PostSuccessions />
    </Screen>
  )
}

function Bodies({ bodies }: { readonly bodies: readonly SuccessionView[] }) {
  return bodies.map((succession) => <SuccessionBody key={succession.body.code} succession={succession} />)
}
