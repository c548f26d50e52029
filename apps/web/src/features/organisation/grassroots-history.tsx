import type { GrassrootsRecordView, GrassrootsView } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { writeMoment } from '../../day/write-moment.ts'
import { sayGrassrootsFact } from '../../parts/say/say-grassroots.ts'
import { useWords } from '../../words/use-words.ts'
import { GrassrootsRecordDialog } from './grassroots-record-dialog.tsx'
import styles from './organisation-grassroots.module.css'

interface GrassrootsHistoryProps {
  readonly view: GrassrootsView
  readonly mayCorrect: boolean
}

/** Every record with who made it, those that were corrected struck through. */
export function GrassrootsHistory({ view, mayCorrect }: GrassrootsHistoryProps) {
  const { t } = useWords()
  const [correcting, setCorrecting] = useState<GrassrootsRecordView | null>(null)
  return (
    <details className={styles.history}>
      <summary>
        {t('grassroots.history')} ({view.history.length})
      </summary>
      {view.history.length === 0 && <p className={styles.soft}>{t('grassroots.historyNone')}</p>}
      <ol className={styles.records}>
        {view.history.map((record) => (
          <li key={record.sequence}>
            <div>
              <p className={record.isCorrected ? styles.corrected : undefined}>{sayRecord(record)}</p>
              <p className={styles.soft}>{marksOf(record).join(' · ')}</p>
            </div>
            {mayCorrect && record.fact && !record.isCorrected && (
              <Button variant="subtle" size="compact-sm" onClick={() => setCorrecting(record)}>
                {t('grassroots.correct')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {correcting && (
        <GrassrootsRecordDialog view={view} corrects={correcting} onClose={() => setCorrecting(null)} />
      )}
    </details>
  )

  function sayRecord({ fact }: GrassrootsRecordView): string {
    if (!fact) return t('grassroots.takenBack')
    return `${t(`grassroots.matters.${fact.type}`)}: ${sayGrassrootsFact(t, fact)}`
  }

  function marksOf({ recordedAt, by, reason, isCorrected }: GrassrootsRecordView): string[] {
    const marks = [
      t('structure.decisions.recorded', {
        at: writeMoment(recordedAt),
        by: by === 'system' ? t('structure.decisions.bySystem') : by,
      }),
      reason && t('grassroots.corrects', { reason }),
      isCorrected && t('grassroots.wasCorrected'),
    ]
    return marks.filter((mark) => typeof mark === 'string')
  }
}
