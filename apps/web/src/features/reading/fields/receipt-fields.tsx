import { type LocalDate, writeDay } from '@dondoc/domain/days'
import type { Receipt } from '@dondoc/domain/drafts'
import { nameKey } from '@dondoc/domain/organisations'
import type { AbsentOrganisation } from '@dondoc/domain/reorganisation'
import { Button, Select } from '@mantine/core'
import { DayInput } from '../../../day/day-input.tsx'
import { fitOptions } from '../../../parts/fit-options.ts'
import { useSession } from '../../../session/session-context.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from '../beside/document-pane.module.css'
import { useReadingActions } from '../draft/reading-actions.ts'
import { useReadingFacts } from '../reading-facts.ts'
import { AbsentBody } from './absent-body.tsx'

interface ReceiptFieldsProps {
  readonly receipt: Receipt
  /** The body whose name the letterhead prints. */
  readonly issuer: string | null
  readonly documentDate: LocalDate | null
  /** The assigning side where it is not there on the day of receipt. */
  readonly absentAssigner: AbsentOrganisation | null
}

/** What no document says of itself: the day it came in, from which its clocks run, and on whose side its tasks are given. */
export function ReceiptFields({ receipt, issuer, documentDate, absentAssigner }: ReceiptFieldsProps) {
  const { t } = useWords()
  const { today } = useSession()
  const { send } = useReadingActions()
  const { isOpen, bodies } = useReadingFacts()
  const receive = (receivedOn: LocalDate | null) => {
    if (receivedOn !== receipt.receivedOn) send({ type: 'change-receipt', change: { receivedOn } })
  }
  const assign = (assignedBy: string | null) => {
    if (assignedBy !== receipt.assignedBy) send({ type: 'change-receipt', change: { assignedBy } })
  }
  const speaker = bodies.find(({ label }) => issuer !== null && nameKey(label) === nameKey(issuer))
  const days = [...new Set([today, documentDate ?? today])].filter((day) => day <= today)
  return (
    <div className={styles.receipt}>
      <div data-field="receivedOn">
        <DayInput
          label={t('reading.fields.receivedOn')}
          description={t('reading.receivedOnHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          withAsterisk
          disabled={!isOpen}
          maxDay={today}
          popoverProps={{ position: 'bottom-start' }}
          value={receipt.receivedOn}
          onChange={receive}
        />
        {isOpen && receipt.receivedOn === null && (
          <div className={styles.offers}>
            {days.map((day) => (
              <Button key={day} data-next size="compact-sm" variant="default" onClick={() => receive(day)}>
                {day === today ? t('reading.receivedToday') : writeDay(day)}
              </Button>
            ))}
          </div>
        )}
      </div>
      <div data-field="assignedBy">
        <Select
          label={t('reading.fields.assignedBy')}
          description={t('reading.assignedByHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          withAsterisk
          disabled={!isOpen}
          searchable
          limit={60}
          filter={fitOptions}
          placeholder={t('reading.bodies.choose')}
          data={[...bodies]}
          value={receipt.assignedBy}
          onChange={assign}
        />
        {isOpen && absentAssigner && <AbsentBody absent={absentAssigner} onGive={assign} />}
        {isOpen && receipt.assignedBy === null && speaker && (
          <div className={styles.offers}>
            <Button
              size="compact-sm"
              variant="default"
              data-next
              aria-label={t('reading.bodies.use', { name: speaker.label })}
              onClick={() => assign(speaker.value)}
            >
              {speaker.label}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
