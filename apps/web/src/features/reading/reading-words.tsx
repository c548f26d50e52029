import { IconAlertCircle } from '@tabler/icons-react'
import { useWords } from '../../words/use-words.ts'
import { type ReadingMark, type ReadKind, readKinds } from './beside/reading-mark.ts'
import styles from './reading-words.module.css'

interface ReadingWordsProps {
  /** Where in the document's text the words begin. */
  readonly from: number
  readonly words: string
  readonly marks: readonly ReadingMark[]
  readonly picked: string | null
  readonly isHere: boolean
  readonly onPick: (taskId: string) => void
}

/** One stretch of the document, coloured and underlined as what it was read as; a task's label leads to the task. */
export function ReadingWords({ from, words, marks, picked, isHere, onPick }: ReadingWordsProps) {
  const { t } = useWords()
  const tasks = marks.filter(({ kind }) => kind === 'task')
  const owners = [...new Set(marks.filter(({ kind }) => kind !== 'finding').map(({ id }) => id))]
  const findings = marks.filter(({ kind }) => kind === 'finding')
  const doubt = findings.map(({ said }) => said).join('\n')
  const read = marks.find((mark) => isReadKind(mark.kind))?.kind
  return (
    <>
      {tasks
        .filter(({ range, begins }) => begins && range.from === from)
        .map(({ id, said }) => (
          <button
            key={id}
            type="button"
            className={styles.code}
            data-begins={id}
            data-picked={id === picked || undefined}
            aria-label={t('programme.toTask', { code: said })}
            onClick={() => onPick(id)}
          >
            {said}
          </button>
        ))}
      {findings.some(({ range }) => range.from === from) && (
        <IconAlertCircle size={15} className={styles.finding} aria-label={doubt} role="img" />
      )}
      <span
        data-words={from}
        data-tasks={owners.length > 0 ? owners.join(' ') : undefined}
        data-task-words={tasks.length > 0 || undefined}
        data-read={read}
        data-picked={(picked !== null && owners.includes(picked)) || undefined}
        data-here={isHere || undefined}
        data-doubted={findings.some(isShort) || undefined}
        className={styles.words}
        title={doubt || undefined}
      >
        {words}
      </span>
    </>
  )
}

/** A finding about a whole task has its sign before the words; a line under all of them would hide what they are. */
function isShort({ range }: ReadingMark): boolean {
  return range.until - range.from < 120
}

function isReadKind(kind: string): kind is ReadKind {
  return readKinds.some((one) => one === kind)
}
