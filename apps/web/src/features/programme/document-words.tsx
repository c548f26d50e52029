import type { ProgrammeTask, ProgrammeView } from '@dondoc/contracts'
import { IconAlertCircle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Cut } from '../../document/cut-block.ts'
import { lookOfStatus } from '../../parts/looks/status-look.ts'
import { mostPressing } from '../../parts/pressing.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './document-words.module.css'

interface DocumentWordsProps {
  readonly view: ProgrammeView
  readonly cut: Cut
  readonly isMarked: boolean
  readonly taskMarked: string | undefined
  readonly onTask: () => void
}

/** One stretch of the document: plain words, or words that are a task and lead to it. */
export function DocumentWords({ view, cut, isMarked, taskMarked, onTask }: DocumentWordsProps) {
  const { t } = useWords()
  const words = view.text.slice(cut.from, cut.until)
  const tasks = cut.marks.flatMap((mark) => view.tasks[mark] ?? [])
  const findings = cut.marks.flatMap((mark) => view.findings[mark - view.tasks.length] ?? [])
  const [first] = tasks
  const finding = findings.map(({ message }) => message).join('\n')
  const content = (
    <>
      {findings.length > 0 && <IconAlertCircle size={15} className={styles.finding} aria-label={finding} />}
      {findings.length > 0 ? <span className={styles.doubted}>{words}</span> : words}
    </>
  )
  if (!first)
    return (
      <span data-from={cut.from} className={isMarked ? styles.here : undefined} title={finding || undefined}>
        {content}
      </span>
    )

  const begins = tasks.filter(({ source }) => source.from === cut.from)
  const isPicked = isMarked || tasks.some(({ id }) => id === taskMarked)
  const next = nextOf(tasks, taskMarked) ?? first
  const status = first.measure ? null : mostPressing(first.rolledUp.byStatus)
  const look = status && lookOfStatus(status)
  const Shape = look?.icon
  const said = status ? t(`status.names.${status}`) : ''
  return (
    <Link
      to="."
      search={(old) => ({ ...old, task: next.id, pane: next.measure ? 'measures' : 'tasks', at: undefined })}
      replace
      resetScroll={false}
      onClick={onTask}
      className={styles.task}
      data-tone={look?.tone ?? 'none'}
      data-measure={first.measure || undefined}
      data-picked={isPicked || undefined}
      data-from={cut.from}
      data-task={tasks.map(({ id }) => id).join(' ')}
      title={finding || t('programme.toTask', { code: tasks.map(({ code }) => code).join(', ') })}
    >
      {begins.map((task) => (
        <span key={task.id} className={styles.code}>
          {Shape && <Shape size={13} stroke={2} className={styles.shape} aria-label={said} />}
          {task.code}
        </span>
      ))}
      {content}
    </Link>
  )
}

/** Where one bullet holds several tasks, pressing it again goes to the next. */
function nextOf(tasks: readonly ProgrammeTask[], marked: string | undefined): ProgrammeTask | undefined {
  return tasks[(tasks.findIndex(({ id }) => id === marked) + 1) % tasks.length]
}
