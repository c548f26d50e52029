import type { StructureChange } from '@dondoc/domain/reorganisation'
import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useWords } from '../../words/use-words.ts'
import styles from './decision-wizard.module.css'
import { sayChange } from './say-change.ts'

interface ChangeListProps {
  readonly changes: readonly StructureChange[]
  readonly nameOf: (code: string) => string
  readonly onChange: (changes: readonly StructureChange[]) => void
}

/** The changes of the decision so far; each can be left out again. */
export function ChangeList({ changes, nameOf, onChange }: ChangeListProps) {
  const { t } = useWords()
  return (
    <ul className={styles.changes}>
      {changes.map((change, index) => (
        <li key={JSON.stringify(change)} className={styles.change}>
          <span>{sayChange(t, change, nameOf)}</span>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('structure.wizard.remove')}
            onClick={() => onChange(changes.filter((_, other) => other !== index))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  )
}
