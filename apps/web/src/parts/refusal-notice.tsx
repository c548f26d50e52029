import type { RefusalCode } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useContext } from 'react'
import { isUnreachable, refusalOf } from '../connection/refusal-of.ts'
import { trpc } from '../connection/trpc.ts'
import { useWords } from '../words/use-words.ts'
import { HistoryList } from './history/history-list.tsx'
import { PlanHistoryList } from './history/plan-history-list.tsx'
import { Notice } from './notice.tsx'
import { ReloadContext } from './reload-context.ts'
import { sayRefusal } from './say/say-refusal.ts'

/** The refusals that a newer state explains. */
const outdated: readonly RefusalCode[] = ['stale', 'not-allowed-now', 'plan-not-in-state', 'plan-line-gone']

/** Why nothing was recorded and what to do; what was typed stays in the form above. */
export function RefusalNotice({ error }: { readonly error: unknown }) {
  const { t } = useWords()
  const client = useQueryClient()
  const goOnFromNewest = useContext(ReloadContext)
  const refusal = refusalOf(error)
  const fault = isUnreachable(error) ? t('refusalExtra.unreachable') : t('refusalExtra.failed')
  const isOld = refusal !== null && outdated.includes(refusal.code)

  function reload() {
    if (refusal) goOnFromNewest(refusal)
    void client.invalidateQueries(trpc.assignments.pathFilter())
    void client.invalidateQueries(trpc.register.pathFilter())
    void client.invalidateQueries(trpc.plans.pathFilter())
  }

  return (
    <Notice>
      <p>{refusal ? sayRefusal(t, refusal) : fault}</p>
      {refusal?.changes && refusal.changes.length > 0 && (
        <>
          <h4>{t('refusalExtra.changes')}</h4>
          <HistoryList history={refusal.changes} />
        </>
      )}
      {refusal?.plan && refusal.plan.length > 0 && (
        <>
          <h4>{t('refusalExtra.changes')}</h4>
          <PlanHistoryList history={refusal.plan} />
        </>
      )}
      {isOld && (
        <Button variant="default" onClick={reload}>
          {t('refusalExtra.reload')}
        </Button>
      )}
    </Notice>
  )
}
