import styles from './choice-chips.module.css'
import type { Look } from './looks/status-look.ts'
import { ToneSwatch } from './tone-swatch.tsx'

interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly count?: number
  readonly look?: Look
}

interface ChoiceChipsProps<Value extends string> {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | readonly Value[]
  readonly onChange: (value: Value) => void
}

/** A row of choices with their counts; the picked ones are pressed. */
export function ChoiceChips<Value extends string>({
  label,
  choices,
  value,
  onChange,
}: ChoiceChipsProps<Value>) {
  const picked = typeof value === 'string' ? [value] : value
  return (
    <fieldset className={styles.chips} aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className={styles.chip}
          aria-pressed={picked.includes(choice.value)}
          onClick={() => onChange(choice.value)}
        >
          {choice.look && <ToneSwatch look={choice.look} />}
          <span>{choice.label}</span>
          {choice.count !== undefined && <span className={styles.count}>{choice.count}</span>}
        </button>
      ))}
    </fieldset>
  )
}
