import { changedWords } from './changed-words.ts'
import styles from './word-changes.module.css'

interface WordChangesProps {
  readonly before: string
  readonly after: string
}

/** A wording with what a later one took away struck out, and what it put in underlined. */
export function WordChanges({ before, after }: WordChangesProps) {
  return (
    <p className={styles.words}>
      {changedWords(before, after).map((run, index) => {
        const key = `${index} ${run.words}`
        if (run.kind === 'gone') return <del key={key}>{run.words} </del>
        if (run.kind === 'new') return <ins key={key}>{run.words} </ins>
        return <span key={key}>{run.words} </span>
      })}
    </p>
  )
}
