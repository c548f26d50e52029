import type { AssignmentView } from '@dondoc/contracts'
import { BodyName } from '../../parts/body-name.tsx'
import { NeedMarks } from '../../parts/need-marks.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './assignment-heading.module.css'

export function AssignmentHeading({ view }: { readonly view: AssignmentView }) {
  const { t } = useWords()
  const { row } = view
  return (
    <header className={styles.heading}>
      <p className={styles.first}>
        <StatusMark derived={row.derived} />
        {row.alert && <span className={styles.alert}>{t(`status.alerts.${row.alert}`)}</span>}
        <NeedMarks needs={row.needs} />
      </p>
      <h2 className={styles.body}>
        <BodyName name={row.organisation.name} endedOn={row.organisation.endedOn} />
      </h2>
      <p className={styles.text}>
        <span className={styles.code}>{row.task.code}</span> {row.task.text}
      </p>
    </header>
  )
}
