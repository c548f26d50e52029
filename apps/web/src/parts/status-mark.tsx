import type { DerivedStatus } from '@dondoc/domain/status'
import { useWords } from '../words/use-words.ts'
import { lookOf } from './looks/status-look.ts'
import { sayStatus } from './say/say-status.ts'
import styles from './status-mark.module.css'

/** A status as people read it: a shape, a colour and always the words. */
export function StatusMark({ derived }: { readonly derived: DerivedStatus }) {
  const { t } = useWords()
  const { tone, form, icon: Icon } = lookOf(derived)
  return (
    <span className={styles.mark} data-tone={tone} data-form={form}>
      <Icon className={styles.icon} size={16} stroke={1.8} aria-hidden />
      <span>{sayStatus(t, derived)}</span>
    </span>
  )
}
