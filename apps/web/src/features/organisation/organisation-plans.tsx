import type { OrganisationView } from '@dondoc/contracts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { Panel } from '../../parts/panel.tsx'
import { PlanMark } from '../../parts/plan-mark.tsx'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-screen.module.css'

/** The plans that it owes, and how it stands with each; nothing where it owes none or the post may not see them. */
export function OrganisationPlans({ view: { code } }: { readonly view: OrganisationView }) {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { actions } = useSession()
  const enabled = actions.includes('read-plans')
  const { data } = useQuery(trpc.plans.list.queryOptions({ organisation: code, asOf }, { enabled }))
  if (!data || data.rows.length === 0) return null
  return (
    <Panel title={t('plans.title')}>
      <ul className={styles.list}>
        {data.rows.map(({ programme, planId, standing }) => (
          <li key={programme.id}>
            {planId ? (
              <Link to="/ke-hoach/$planId" params={{ planId }}>
                {programme.title}
              </Link>
            ) : (
              <Link to="/ke-hoach" search={{ programme: programme.id, standing }}>
                {programme.title}
              </Link>
            )}{' '}
            <PlanMark standing={standing} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
