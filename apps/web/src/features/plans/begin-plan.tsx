import type { PlanRow } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { refusalOf } from '../../connection/refusal-of.ts'
import { trpc } from '../../connection/trpc.ts'
import { sayRefusal } from '../../parts/say/say-refusal.ts'
import { useWords } from '../../words/use-words.ts'

/** Drafts the plan from what the body leads, and opens it. */
export function BeginPlan({ row: { programme, organisation } }: { readonly row: PlanRow }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const client = useQueryClient()
  const begin = useMutation(
    trpc.plans.begin.mutationOptions({
      onSuccess: async ({ planId }) => {
        await client.invalidateQueries(trpc.plans.pathFilter())
        await navigate({ to: '/ke-hoach/$planId', params: { planId } })
      },
      onError: (error) => {
        const refusal = refusalOf(error)
        const message = refusal ? sayRefusal(t, refusal) : t('refusalExtra.failed')
        notifications.show({ message, withBorder: true, color: 'red' })
      },
    }),
  )
  return (
    <Button
      variant="default"
      loading={begin.isPending}
      aria-label={t('plans.beginFor', { name: organisation.name })}
      onClick={() => begin.mutate({ programmeId: programme.id, organisation: organisation.code })}
    >
      {t('plans.begin')}
    </Button>
  )
}
