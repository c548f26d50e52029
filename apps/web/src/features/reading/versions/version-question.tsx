import type { EarlierVersion } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import type { DraftWork } from '@dondoc/domain/drafts'
import { Radio, Stack } from '@mantine/core'
import { sayDocument } from '../../../parts/say/say-document.ts'
import { useWords } from '../../../words/use-words.ts'
import { useReadingActions } from '../draft/reading-actions.ts'
import { useReadingFacts } from '../reading-facts.ts'
import styles from './version-question.module.css'

interface VersionQuestionProps {
  readonly earlier: readonly EarlierVersion[]
  readonly replaces: DraftWork['replaces']
}

const none = 'none'

/** Where a programme came of the same document before: whether this takes its place. A person says so, never the number alone. */
export function VersionQuestion({ earlier, replaces }: VersionQuestionProps) {
  const { t } = useWords()
  const { send } = useReadingActions()
  const { isOpen } = useReadingFacts()
  if (earlier.length === 0) return null
  return (
    <div className={styles.question} data-field="version" data-open={replaces === null || undefined}>
      <Radio.Group
        label={t('reading.version.question')}
        description={t('reading.version.note')}
        withAsterisk
        value={replaces === null ? '' : (replaces.programme ?? none)}
        onChange={(value) => send({ type: 'name-replacement', programme: value === none ? null : value })}
      >
        <Stack gap="sm" mt="sm">
          {earlier.map(({ programme, document, receivedOn }) => (
            <Radio
              key={programme}
              value={programme}
              disabled={!isOpen}
              label={t('reading.version.replaces', {
                document: sayDocument(t, document),
                day: writeDay(receivedOn),
              })}
            />
          ))}
          <Radio value={none} disabled={!isOpen} label={t('reading.version.another')} />
        </Stack>
      </Radio.Group>
    </div>
  )
}
