import type { DocumentView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { Button } from '@mantine/core'
import { IconHourglass } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Panel } from '../../parts/panel.tsx'
import { useWords } from '../../words/use-words.ts'
import { canBeTakenBack } from './can-be-taken-back.ts'
import { ReleasedHolders } from './released-holders.tsx'
import { TakeBackDialog } from './take-back-dialog.tsx'
import styles from './task-lines.module.css'

interface DocumentReleasedProps {
  readonly view: DocumentView
  readonly mayTakeBack: boolean
}

/** The tasks whose waiting this document ended; one that it ended by mistake can wait again. */
export function DocumentReleased({ view, mayTakeBack }: DocumentReleasedProps) {
  const { t } = useWords()
  const [isAsking, setAsking] = useState(false)
  const { document, released } = view
  const canAny = released.some(({ holders }) => holders.some(canBeTakenBack))
  return (
    <Panel
      title={t('documents.released')}
      aside={
        mayTakeBack &&
        canAny && (
          <Button
            variant="default"
            className="screen-only"
            leftSection={<IconHourglass size={16} stroke={1.7} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {t('documents.takeBack.name')}
          </Button>
        )
      }
    >
      <ul className={styles.list}>
        {released.map(({ taskId, code, text, on, holders }) => (
          <li key={`${taskId} ${on}`} className={styles.line}>
            <p className={styles.text}>
              <Link to="/nhiem-vu" search={{ task: taskId }} className={styles.code}>
                {code}
              </Link>
              {text}
            </p>
            <ReleasedHolders from={writeDay(on)} holders={holders} />
          </li>
        ))}
      </ul>
      {isAsking && (
        <TakeBackDialog document={document} released={released} onClose={() => setAsking(false)} />
      )}
    </Panel>
  )
}
