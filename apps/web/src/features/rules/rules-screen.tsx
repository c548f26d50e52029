import { writeDay } from '@dondoc/domain/days'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { RulesDialog } from './rules-dialog.tsx'
import { RulesHistory } from './rules-history.tsx'
import { RulesInForce } from './rules-in-force.tsx'
import { setsByDay } from './sets-by-day.ts'

/** The numbers that work is judged by, and how they came to be. */
export function RulesScreen() {
  const { t } = useWords()
  const { actions, today } = useSession()
  const { data, error, refetch } = useQuery(trpc.rules.show.queryOptions())
  const [isSetting, setSetting] = useState(false)
  const sets = setsByDay(data?.sets ?? [])
  const coming = sets.filter(({ from }) => from > today)
  const begun = sets.filter(({ from }) => from <= today).reverse()
  return (
    <Screen
      title={t('rules.title')}
      note={t('rules.note')}
      aside={
        data &&
        actions.includes('set-rules') && <Button onClick={() => setSetting(true)}>{t('rules.set')}</Button>
      }
    >
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
      {!data && !error && <SkeletonLines lines={9} height={40} />}
      {data && (
        <>
          <Panel title={t('rules.now')} note={t('rules.nowNote', { day: writeDay(today) })}>
            <RulesInForce rules={data.today} />
          </Panel>
          {coming.length > 0 && (
            <Panel title={t('rules.coming')} note={t('rules.comingNote')}>
              <RulesHistory sets={data.sets} shown={coming} />
            </Panel>
          )}
          <Panel title={t('rules.history')}>
            {begun.length === 0 && <EmptyState said={t('rules.none')} />}
            <RulesHistory sets={data.sets} shown={begun} />
          </Panel>
          {isSetting && <RulesDialog view={data} onClose={() => setSetting(false)} />}
        </>
      )}
    </Screen>
  )
}
