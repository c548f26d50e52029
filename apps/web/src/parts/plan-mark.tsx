import type { PlanStanding } from '@dondoc/domain/plans'
import { useWords } from '../words/use-words.ts'
import { lookOfPlan } from './looks/plan-look.ts'
import styles from './status-mark.module.css'

/** How a body stands with its plan: a shape, a colour and always the words. */
export function PlanMark({ standing }: { readonly standing: PlanStanding }) {
  const { t } = useWords()
  const { tone, form, icon: Icon } = lookOfPlan(standing)
  return (
    <span className={styles.mark} data-tone={tone} data-form={form}>
      <Icon className={styles.icon} size={16} stroke={1.8} aria-hidden />
      <span>{t(`plans.standings.${standing}`)}</span>
    </span>
  )
}
