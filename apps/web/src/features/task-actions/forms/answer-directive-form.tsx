import { writeDay } from '@dondoc/domain/days'
import { Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../../connection/trpc.ts'
import { ReasonField } from '../../../parts/reason-field.tsx'
import { sayDirective } from '../../../parts/say/say-directive.ts'
import { useWords } from '../../../words/use-words.ts'
import { ActionForm } from '../action-form.tsx'
import { AskedWords } from '../fields/asked-words.tsx'
import { useSent } from '../outbox/use-sent.ts'
import { useWaiting } from '../outbox/use-waiting.ts'
import type { FormProps } from './form-props.ts'

/** A reply in words to the directive that has waited longest, or to the one that is chosen. */
export function AnswerDirectiveForm(props: FormProps) {
  const { t } = useWords()
  const { row, action, onClose, onTyped } = props
  const { assignmentId, version } = row
  const { view } = useWaiting(row)
  const open = view?.directives ?? []
  const [chosen, setChosen] = useState<string | null>(null)
  const [reply, setReply] = useState('')
  const [isTried, setTried] = useState(false)
  const sent = useSent(props)
  const send = useMutation(trpc.assignments.answerDirective.mutationOptions())
  const directive = chosen === null ? open[0]?.sequence : Number(chosen)

  function submit() {
    setTried(true)
    if (directive && reply.trim()) send.mutate({ assignmentId, version, directive, reply }, sent)
  }

  return (
    <ActionForm
      {...{ action, onClose, onTyped }}
      isBusy={send.isPending || !view}
      error={send.error}
      isTyped={reply !== ''}
      onSubmit={submit}
    >
      {open.length > 1 && (
        <Select
          label={t('action.whichDirective')}
          allowDeselect={false}
          data={open.map(({ sequence, kind, replyBy }) => ({
            value: String(sequence),
            label: t('action.directiveOf', { kind: sayDirective(t, kind), day: writeDay(replyBy) }),
          }))}
          value={String(directive)}
          onChange={setChosen}
        />
      )}
      <AskedWords entry={view?.history.find(({ sequence }) => sequence === directive)} />
      <ReasonField
        label={t('action.reply')}
        value={reply}
        onChange={setReply}
        isMissing={isTried && !reply.trim()}
        isFirst
      />
    </ActionForm>
  )
}
