import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../../connection/trpc.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from '../action-form.module.css'
import { ActionForm } from '../action-form.tsx'
import { EvidenceFields, noEvidence, wholeEvidence } from '../fields/evidence-fields.tsx'
import { EvidenceFileField } from '../fields/evidence-file-field.tsx'
import { useEvidenceFile } from '../fields/use-evidence-file.ts'
import { useSent } from '../outbox/use-sent.ts'
import type { FormProps } from './form-props.ts'

export function EvidenceForm(props: FormProps) {
  const { t } = useWords()
  const { row, action, onClose, onTyped } = props
  const { assignmentId, version } = row
  const [typed, setTyped] = useState(noEvidence)
  const [isTried, setTried] = useState(false)
  const proof = useEvidenceFile()
  const sent = useSent(props)
  const send = useMutation(trpc.assignments.submitEvidence.mutationOptions())

  async function submit() {
    setTried(true)
    const evidence = wholeEvidence(typed)
    if (!evidence) return
    const kept = await proof.send(assignmentId)
    if (kept) send.mutate({ assignmentId, version, ...evidence, ...kept }, sent)
  }

  return (
    <ActionForm
      {...{ action, onClose, onTyped }}
      isBusy={send.isPending || proof.share !== null}
      error={send.error}
      isTyped={typed !== noEvidence || proof.file !== null}
      onSubmit={() => void submit()}
    >
      {row.derived.status === 'standing' && <p className={styles.kept}>{t('action.evidenceEnds')}</p>}
      <EvidenceFields value={typed} onChange={setTyped} isTried={isTried} isFirst />
      <EvidenceFileField {...proof} />
    </ActionForm>
  )
}
