import { Button } from '@mantine/core'
import { ChoiceChips } from './choice-chips.tsx'
import styles from './filter-chips.module.css'
import type { Look } from './looks/status-look.ts'

interface FilterChipsProps<Value extends string> {
  readonly label: string
  /** The chip that lifts the filter; it counts what all choices sum to. */
  readonly all: string
  /** Undefined until they are known; their place is kept. */
  readonly choices:
    | readonly {
        readonly value: Value
        readonly label: string
        readonly count: number
        readonly look: Look
      }[]
    | undefined
  readonly picked: readonly Value[]
  readonly onPick: (picked: Value[] | undefined) => void
  /** Lifts every filter of the list; null where none is set. */
  readonly clear: { readonly label: string; readonly onClear: () => void } | null
}

/** A filter as a row of chips, several of which may be pressed; a choice that leaves nothing is shown only while it is pressed. */
export function FilterChips<Value extends string>(props: FilterChipsProps<Value>) {
  const { label, all, choices, picked, onPick, clear } = props
  if (!choices) return <div className={styles.place} />

  function toggle(value: Value | 'all') {
    if (value === 'all') return onPick(undefined)
    const next = picked.includes(value) ? picked.filter((one) => one !== value) : [...picked, value]
    onPick(next.length > 0 ? next : undefined)
  }

  return (
    <div className={styles.place}>
      <ChoiceChips<Value | 'all'>
        label={label}
        value={picked.length > 0 ? picked : 'all'}
        onChange={toggle}
        choices={[
          { value: 'all', label: all, count: choices.reduce((sum, { count }) => sum + count, 0) },
          ...choices.filter(({ value, count }) => count > 0 || picked.includes(value)),
        ]}
      />
      {clear && (
        <Button variant="subtle" size="compact-sm" className={styles.clear} onClick={clear.onClear}>
          {clear.label}
        </Button>
      )}
    </div>
  )
}
