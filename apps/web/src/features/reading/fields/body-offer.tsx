import { Button } from '@mantine/core'
import styles from './body-entry.module.css'

interface BodyOfferProps {
  readonly name: string
  /** What a press does, where the name alone does not say it. */
  readonly label?: string
  readonly variant: 'light' | 'default'
  readonly onTake: () => void
}

/** An organisation offered for a printed name: its name, however long, on a press. */
export function BodyOffer({ name, label, variant, onTake }: BodyOfferProps) {
  return (
    <Button
      data-next
      size="compact-sm"
      variant={variant}
      aria-label={label}
      classNames={{ label: styles.offer }}
      h="auto"
      mih={30}
      onClick={onTake}
    >
      {name}
    </Button>
  )
}
