import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useSelectedRange } from '../../../document/use-selected-range.ts'
import { useWords } from '../../../words/use-words.ts'
import { useReadingFacts } from '../reading-facts.ts'
import styles from './add-selected.module.css'

interface AddSelectedProps {
  readonly text: string
  readonly onAdd: () => void
}

/** While words of the document are selected: the way to make a task of them, for hands that hold no keyboard. */
export function AddSelected({ text, onAdd }: AddSelectedProps) {
  const { t } = useWords()
  const { isOpen } = useReadingFacts()
  const range = useSelectedRange(text)
  if (!range || !isOpen) return null
  return (
    <div className={styles.bar}>
      <Button
        size="compact-sm"
        leftSection={<IconPlus size={15} aria-hidden />}
        // The press would take the selection away before it is read.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onAdd}
      >
        {t('reading.addSelected')}
      </Button>
    </div>
  )
}
