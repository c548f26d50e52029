import type { ProgrammeLine } from '@dondoc/contracts'
import { Select } from '@mantine/core'
import { fitOptions } from '../../parts/fit-options.ts'
import { sayDocument } from '../../parts/say/say-document.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './programme-choice.module.css'

interface ProgrammeChoiceProps {
  readonly programmes: readonly ProgrammeLine[]
  readonly value: string | undefined
  readonly onChange: (programme: string) => void
}

/** The programme whose plans are shown. */
export function ProgrammeChoice({ programmes, value, onChange }: ProgrammeChoiceProps) {
  const { t } = useWords()
  const choices = programmes.map(({ id, document }) => ({ value: id, label: sayDocument(t, document) }))
  return (
    <Select
      label={t('register.programme')}
      className={styles.choice}
      searchable
      allowDeselect={false}
      filter={fitOptions}
      value={value ?? null}
      onChange={(programme) => programme && onChange(programme)}
      title={choices.find((choice) => choice.value === value)?.label}
      data={choices}
    />
  )
}
