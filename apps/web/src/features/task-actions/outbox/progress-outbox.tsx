import { Button } from '@mantine/core'
import { IconCloudUp } from '@tabler/icons-react'
import { useWords } from '../../../words/use-words.ts'
import styles from './progress-outbox.module.css'
import { useOutbox } from './use-outbox.ts'

/** Says what waits on this machine for the connection; nothing while nothing does. */
export function ProgressOutbox() {
  const { t } = useWords()
  const { waiting, isSending, send } = useOutbox()
  if (waiting.length === 0) return null
  const codes = waiting.map(({ code }) => code).join(', ')
  return (
    <div className={styles.outbox} role="status">
      <IconCloudUp size={20} stroke={1.7} aria-hidden />
      <p>{t('action.outbox', { count: waiting.length, codes })}</p>
      <Button variant="default" loading={isSending} onClick={send}>
        {t('action.outboxSend')}
      </Button>
    </div>
  )
}
