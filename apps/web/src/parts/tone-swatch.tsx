import type { Look } from './looks/status-look.ts'
import styles from './tone-swatch.module.css'

/** The shape of a state, beside its words. */
export function ToneSwatch({ look }: { readonly look: Look }) {
  const { icon: Icon } = look
  return (
    <span className={styles.swatch} data-tone={look.tone} data-form={look.form} aria-hidden>
      <Icon size={14} stroke={2} />
    </span>
  )
}
