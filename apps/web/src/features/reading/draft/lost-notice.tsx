import type { DraftCommand, DraftWork } from '@dondoc/domain/drafts'
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { isUnreachable, refusalOf } from '../../../connection/refusal-of.ts'
import { Notice } from '../../../parts/notice.tsx'
import { sayRefusal } from '../../../parts/say/say-refusal.ts'
import { useWords } from '../../../words/use-words.ts'
import { EditList } from '../fields/edit-list.tsx'
import type { LostCommands } from './draft-queue.ts'
import { givenToSuccessor } from './given-to-successor.ts'
import styles from './lost-notice.module.css'
import { sayCommand } from './say-command.ts'

interface LostNoticeProps {
  readonly lost: LostCommands
  readonly work: DraftWork
  readonly onAgain: (commands: readonly DraftCommand[]) => void
  readonly onGiveUp: () => void
}

/** What was not kept and why, what somebody else changed, and the words that were meant, ready to be sent again. */
export function LostNotice({ lost, work, onAgain, onGiveUp }: LostNoticeProps) {
  const { t } = useWords()
  const { commands, reason } = lost
  const refusal =
    'refused' in reason
      ? { code: reason.refused.refused, facts: reason.refused.facts ?? {} }
      : refusalOf(reason.error)
  const fault =
    'error' in reason && isUnreachable(reason.error)
      ? t('refusalExtra.unreachable')
      : t('refusalExtra.failed')
  const [first, ...behind] = commands
  const mended = first && refusal && givenToSuccessor(first, refusal)
  const edits = refusal && 'edits' in refusal ? refusal.edits : undefined
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' })
    if (document.activeElement?.matches('input, textarea')) return
    place.current?.querySelector<HTMLElement>('[data-next]')?.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={place}>
      <Notice>
        <p>{refusal?.code === 'stale' ? t('reading.stale') : refusal ? sayRefusal(t, refusal) : fault}</p>
        {edits && edits.length > 0 && (
          <>
            <h3 className={styles.heading}>{t('refusalExtra.changes')}</h3>
            <EditList edits={edits} work={work} />
          </>
        )}
        <h3 className={styles.heading}>{t('reading.refusedWords')}</h3>
        <ul className={styles.words}>
          {commands.map((command) => (
            <li key={JSON.stringify(command)}>{sayCommand(t, command, work)}</li>
          ))}
        </ul>
        <div className={styles.buttons}>
          {mended && (
            <Button data-next size="compact-sm" onClick={() => onAgain([mended, ...behind])}>
              {t('reading.bodies.giveTo', { name: String(refusal?.facts.successor) })}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant={mended ? 'default' : undefined}
            onClick={() => onAgain(commands)}
          >
            {t('reading.tryAgain')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onGiveUp}>
            {t('reading.giveUp')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
