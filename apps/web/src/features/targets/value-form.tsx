import { Button, Checkbox, Textarea } from '@mantine/core'
import { type FormEvent, useEffect, useState } from 'react'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useUnsavedWords } from '../../parts/unsaved-words.ts'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import { firstTyped, type TypedValue, wholeValue } from './typed-value.ts'
import { useKeepValue } from './use-keep-value.ts'
import type { ValueDialogProps } from './value-dialog.tsx'
import { ValueFields } from './value-fields.tsx'
import styles from './value-form.module.css'

interface ValueFormProps extends ValueDialogProps {
  readonly onTyped: (isTyped: boolean) => void
}

/** A body's figure with its period, day and source; a correction says why as well, or takes the figure back. */
export function ValueForm({ target, organisation, corrected, onClose, onTyped }: ValueFormProps) {
  const { t, language } = useWords()
  const { today } = useSession()
  const [first] = useState(() =>
    firstTyped(target, {
      ...{ organisation: organisation ?? null, corrected: corrected ?? null },
      ...{ today, language },
    }),
  )
  const [typed, setTyped] = useState(first)
  const [isTried, setTried] = useState(false)
  const { keep, isBusy, error } = useKeepValue(target, onClose)
  const isTyped = typed !== first
  const mayLeave = useUnsavedWords(isTyped && !isBusy)
  useEffect(() => onTyped(isTyped), [isTyped, onTyped])
  const change = (part: Partial<TypedValue>) => setTyped((was) => ({ ...was, ...part }))
  const isReasonMissing = corrected !== undefined && !typed.reason.trim()

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    const whole = wholeValue(typed, language)
    if (whole && !isReasonMissing) keep(typed, whole, corrected)
  }

  async function close() {
    if (await mayLeave()) onClose()
  }

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('targets.record')} noValidate>
      <ValueFields {...{ target, typed, change, isTried }} isCorrection={corrected !== undefined} />
      {corrected && (
        <>
          <Checkbox
            label={t('targets.takeBack')}
            checked={typed.isTakenBack}
            onChange={(event) => change({ isTakenBack: event.currentTarget.checked })}
          />
          <Textarea
            label={t('targets.reason')}
            withAsterisk
            maxLength={1000}
            value={typed.reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
            error={isTried && isReasonMissing && t('action.required')}
          />
        </>
      )}
      {error !== null && <RefusalNotice error={error} />}
      <div className={styles.buttons}>
        <Button type="submit" loading={isBusy}>
          {t(corrected ? 'targets.sendCorrection' : 'targets.send')}
        </Button>
        <Button variant="default" onClick={() => void close()}>
          {t('state.cancel')}
        </Button>
      </div>
    </form>
  )
}
