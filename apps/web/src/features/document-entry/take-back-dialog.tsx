import type { DocumentLine, ReleasedTask } from '@dondoc/contracts'
import { Checkbox, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DocumentDialog } from '../../parts/document-form/document-dialog.tsx'
import { useDocumentsChanged } from '../../parts/document-form/use-documents-changed.ts'
import { ReasonField } from '../../parts/reason-field.tsx'
import { sayDocumentName } from '../../parts/say/say-document.ts'
import { useWords } from '../../words/use-words.ts'
import { canBeTakenBack } from './can-be-taken-back.ts'
import styles from './take-back-dialog.module.css'

interface TakeBackDialogProps {
  readonly document: DocumentLine
  readonly released: readonly ReleasedTask[]
  readonly onClose: () => void
}

/** Sends tasks that this document released by mistake back to waiting, with the reason; nothing is ticked beforehand. */
export function TakeBackDialog({ document, released, onClose }: TakeBackDialogProps) {
  const { t } = useWords()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const changed = useDocumentsChanged()
  const takingBack = useMutation(trpc.documents.takeBackReleases.mutationOptions())
  const lines = released.map((task) => ({ ...task, ...partHolders(task) })).filter(({ free }) => free.length)
  const keyOf = ({ taskId, on }: ReleasedTask) => `${taskId} ${on}`
  const assignments = lines
    .filter((line) => ticked.includes(keyOf(line)))
    .flatMap(({ free }) => free.map(({ assignmentId }) => assignmentId))

  function submit() {
    setTried(true)
    if (assignments.length === 0 || !reason.trim()) return
    takingBack.mutate(
      { documentId: document.id, assignments, reason },
      {
        onSuccess: ({ takenBack }) => {
          onClose()
          void changed(t('documents.takeBack.recorded', { count: takenBack }))
        },
      },
    )
  }

  return (
    <DocumentDialog
      title={t('documents.takeBack.title', { name: sayDocumentName(t, document) })}
      note={t('documents.takeBack.note')}
      send={t('documents.takeBack.send', { count: assignments.length })}
      isBusy={takingBack.isPending}
      error={takingBack.error}
      isTyped={(reason !== '' || ticked.length > 0) && !takingBack.isSuccess}
      onSubmit={submit}
      onClose={onClose}
    >
      <Checkbox.Group
        label={t('documents.takeBack.which')}
        withAsterisk
        value={[...ticked]}
        onChange={setTicked}
        error={isTried && ticked.length === 0 && t('documents.waiting.nothing')}
      >
        <Stack gap="xs" mt="xs">
          {lines.map((line) => (
            <Checkbox
              key={keyOf(line)}
              value={keyOf(line)}
              label={
                <>
                  <strong className={styles.code}>{line.code}</strong>
                  {line.free.map(({ name }) => name).join('; ')}
                  {line.done.length > 0 && (
                    <span className={styles.soft}>
                      {t('documents.takeBack.done', { names: line.done.map(({ name }) => name).join('; ') })}
                    </span>
                  )}
                </>
              }
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <ReasonField
        isFirst
        label={t('documents.takeBack.reason')}
        value={reason}
        onChange={setReason}
        isMissing={isTried && !reason.trim()}
      />
    </DocumentDialog>
  )
}

/** Those whose release can be taken back, and those whose work is accepted already. */
function partHolders({ holders }: ReleasedTask) {
  return {
    free: holders.filter(canBeTakenBack),
    done: holders.filter(({ obstacle }) => obstacle === 'done'),
  }
}
