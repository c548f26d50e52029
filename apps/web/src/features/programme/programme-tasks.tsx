import type { ProgrammeTask, ProgrammeView } from '@dondoc/contracts'
import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useBroughtIntoView } from '../../document/use-brought-into-view.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { wordMatcher } from '../../search/word-matcher.ts'
import { useWords } from '../../words/use-words.ts'
import { ProgrammeTaskEntry } from './programme-task-entry.tsx'
import styles from './programme-tasks.module.css'

const route = getRouteApi('/office/chuong-trinh/$programmeId')

interface ProgrammeTasksProps {
  readonly view: ProgrammeView
  readonly tasks: readonly ProgrammeTask[]
  readonly visit: number
  readonly onDocument: () => void
}

export function ProgrammeTasks({ view, tasks, visit, onDocument }: ProgrammeTasksProps) {
  const { t } = useWords()
  const { task: picked } = route.useSearch()
  const [words, setWords] = useState('')
  const fits = wordMatcher(words)
  const shown = tasks.filter(({ code, text, lead, deliverable }) =>
    fits([code, text, ...lead, deliverable ?? ''].join(' ')),
  )
  const isHere = tasks.some(({ id }) => id === picked)
  useBroughtIntoView(picked && isHere ? `[data-entry="${CSS.escape(picked)}"]` : null, visit)

  return (
    <div>
      <TextInput
        type="search"
        className={styles.search}
        aria-label={t('programme.search')}
        placeholder={t('programme.searchHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {shown.length === 0 && <EmptyState said={t('programme.nothing')} />}
      {shown.map((task, index) => (
        <div key={task.id}>
          {task.section !== shown[index - 1]?.section && (
            <h3 className={styles.section}>
              {task.section} {task.heading}
            </h3>
          )}
          <ProgrammeTaskEntry
            programmeId={view.id}
            task={task}
            isPicked={task.id === picked}
            onDocument={onDocument}
          />
        </div>
      ))}
    </div>
  )
}
