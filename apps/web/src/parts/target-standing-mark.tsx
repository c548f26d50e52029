import type { TargetStandingKind } from '@dondoc/domain/targets'
import { useWords } from '../words/use-words.ts'
import { lookOfTarget } from './looks/target-standing-look.ts'
import styles from './status-mark.module.css'

/** How a body stands to a number: a shape, a colour and always the words. */
export function TargetStandingMark({ standing }: { readonly standing: TargetStandingKind }) {
  const { t } = useWords()
  const { tone, form, icon: Icon } = lookOfTarget(standing)
  return (
    <span className={styles.mark} data-tone={tone} data-form={form}>
      <Icon className={styles.icon} size={16} stroke={1.8} aria-hidden />
      <span>{t(`targets.standings.${standing}`)}</span>
    </span>
  )
}
