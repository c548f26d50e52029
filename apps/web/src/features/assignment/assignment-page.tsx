import { Link } from '@tanstack/react-router'
import { Panel } from '../../parts/panel.tsx'
import { Screen } from '../../parts/screen.tsx'
import { useWords } from '../../words/use-words.ts'
import { AssignmentDetail, type AssignmentDetailProps } from './assignment-detail.tsx'
import { useAssignment } from './use-assignment.ts'

/** The same task as a page of its own, for reading at length and for printing. */
export function AssignmentPage({ act }: AssignmentDetailProps) {
  const { t } = useWords()
  const { data } = useAssignment()
  return (
    <Screen
      title={t('assignment.drawer', { code: data?.row.task.code ?? '' })}
      note={
        <span className="screen-only">
          <Link to="/nhiem-vu" search={(old) => ({ ...old, full: undefined })}>
            {t('assignment.back')}
          </Link>
          {' · '}
          <Link to="." search={(old) => ({ ...old, full: undefined })}>
            {t('assignment.asDrawer')}
          </Link>
        </span>
      }
    >
      <Panel>
        <AssignmentDetail act={act} />
      </Panel>
    </Screen>
  )
}
