import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { isUnreachable } from '../../../connection/refusal-of.ts'
import { trpc } from '../../../connection/trpc.ts'
import { DayInput } from '../../../day/day-input.tsx'
import { useSession } from '../../../session/session-context.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from '../action-form.module.css'
import { ActionForm } from '../action-form.tsx'
import { isTypedIn, progressProblem, sentProgress } from '../outbox/typed-progress.ts'
import { useProgressDraft } from '../outbox/use-progress-draft.ts'
import { useSent } from '../outbox/use-sent.ts'
import type { FormProps } from './form-props.ts'
import { ProgressDue } from './progress-due.tsx'

/** What was done and what stands in the way; what is seldom said waits behind a button. */
export function ProgressForm(props: FormProps) {
  const { t } = useWords()
  const { today } = useSession()
  const { row, action, onClose, onTyped } = props
  const { draft, wasKept, change, startAnew, leaveWaiting } = useProgressDraft(row)
  const { typed, assignmentId, version, requestKey } = draft
  const [isMore, setMore] = useState(typed.words !== '' || typed.since !== null)
  const [isTried, setTried] = useState(false)
  const sent = useSent(props)
  const record = useMutation(trpc.assignments.recordProgress.mutationOptions())
  const problem = progressProblem(typed)

  function submit() {
    setTried(true)
    if (problem || !typed.on) return
    const entry = sentProgress({ ...typed, on: typed.on })
    record.mutate({ assignmentId, version, requestKey, ...entry }, { ...sent, onError: waitForConnection })
  }

  function waitForConnection(error: unknown) {
    if (!isUnreachable(error)) return
    leaveWaiting()
    onClose()
  }

  return (
    <ActionForm
      {...{ action, onClose, onTyped }}
      isBusy={record.isPending}
      error={record.error}
      isTyped={isTypedIn(typed)}
      onSubmit={submit}
    >
      {wasKept && (
        <p className={styles.kept}>
          {t('action.draftKept')}{' '}
          <Button variant="subtle" size="compact-sm" onClick={startAnew}>
            {t('action.draftDrop')}
          </Button>
        </p>
      )}
      <ProgressDue row={row} on={typed.on} onChoose={(on) => change({ on })} />
      <Textarea
        label={t('action.done')}
        placeholder={t('action.doneHint')}
        withAsterisk
        data-autofocus
        autoFocus
        maxLength={4000}
        value={typed.done}
        onChange={(event) => change({ done: event.currentTarget.value })}
        error={isTried && problem === 'done' && t('action.required')}
      />
      <Textarea
        label={t('action.obstacles')}
        minRows={2}
        maxLength={4000}
        value={typed.obstacles}
        onChange={(event) => change({ obstacles: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <DayInput
          label={t('action.day')}
          withAsterisk
          maxDay={today}
          value={typed.on}
          onChange={(on) => change({ on })}
          error={isTried && problem === 'on' && t('action.dayNeeded')}
        />
        <DayInput
          label={t('action.expectedOn')}
          minDay={today}
          value={typed.expectedOn}
          onChange={(expectedOn) => change({ expectedOn })}
        />
      </div>
      {isMore ? (
        <>
          <DayInput
            label={t('action.since')}
            maw={320}
            maxDay={today}
            value={typed.since}
            onChange={(since) => change({ since })}
          />
          <Textarea
            label={t('action.proposal')}
            minRows={2}
            maxLength={4000}
            value={typed.words}
            onChange={(event) => change({ words: event.currentTarget.value })}
          />
          <TextInput
            label={t('action.proposalTo')}
            placeholder={t('action.receiverHint')}
            maxLength={300}
            value={typed.to}
            onChange={(event) => change({ to: event.currentTarget.value })}
            error={isTried && problem === 'to' && t('action.proposalToNeeded')}
          />
        </>
      ) : (
        <div>
          <Button variant="subtle" onClick={() => setMore(true)}>
            {t('action.progressMore')}
          </Button>
        </div>
      )}
    </ActionForm>
  )
}
