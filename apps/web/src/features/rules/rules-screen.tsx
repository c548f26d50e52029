import { writeDay } from '@dondoc/domain/days'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { SkeletonLines } from '../../parts/skeleton-lines.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { RulesDialog } from './rules-dialog.tsx'
import { RulesHistory } from './rules-history.tsx'
import { RulesInForce } from './rules-in-force.tsx'

/** The numbers that work is judged by, and how they came to be. */
export function RulesScreen() {
  const { t } = useWords()
  const { actions, today } = useSession()
  const { data, error, refetch } = useQuery(trpc.rules.show.queryOptions())
  const [isSetting, setSetting] = useState(false)
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
          <Panel title={t('rules.history')}>
            <RulesHistory sets={data.sets} />
          </Panel>
          {isSetting && <RulesDialog view={data} onClose={() => setSetting(false)} />}
        </>
      )}
    </Screen>
  )
}
