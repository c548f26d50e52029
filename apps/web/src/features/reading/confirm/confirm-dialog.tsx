import type { DraftMoment, DraftView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { type DraftProgress, documentValuesOf } from '@dondoc/domain/drafts'
import { Button, Modal, Progress } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { trpc } from '../../../connection/trpc.ts'
import { sayDocument } from '../../../parts/say/say-document.ts'
import { useWords } from '../../../words/use-words.ts'
import { VersionChanges } from '../versions/version-changes.tsx'
import styles from './confirm-dialog.module.css'
import { ConfirmRefused } from './confirm-refused.tsx'

interface ConfirmDialogProps {
  readonly view: DraftView
  readonly at: DraftMoment
  readonly progress: DraftProgress
  readonly onClose: () => void
}

/** Asks once more, with the document's name and what will be given to how many, before the tasks hold. */
export function ConfirmDialog({ view, at, progress, onClose }: ConfirmDialogProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const confirm = useMutation(trpc.drafts.confirm.mutationOptions())
  const { receivedOn } = at.work.receipt
  const names = at.bodies.filter(({ standing }) => standing === 'chosen').length
  const tasks = t('reading.confirmTasks', { count: progress.tasks })

  function send() {
    confirm.mutate(
      { draftId: view.id, seen: at.sequence },
      {
        onError: () => void client.invalidateQueries(trpc.drafts.pathFilter()),
        onSuccess: ({ programmeId }) => {
          notifications.show({ message: t('reading.confirmed', { tasks }), withBorder: true, color: 'teal' })
          void client.invalidateQueries()
          void navigate({ to: '/chuong-trinh/$programmeId', params: { programmeId }, search: {} })
        },
      },
    )
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={t('reading.confirmTitle')}
      closeButtonProps={{ 'aria-label': t('state.close') }}
    >
      <div className={styles.words}>
        <p>
          {t('reading.confirmAsk', {
            document: sayDocument(t, documentValuesOf(at.work.document)),
            tasks,
            assignments: t('reading.confirmAssignments', { count: progress.assignments }),
            bodies: t('reading.confirmBodies', { count: progress.organisations }),
          })}
        </p>
        {at.work.replaces?.programme && <VersionChanges draftId={view.id} />}
        {names > 0 && <p>{t('reading.confirmAliases', { count: names })}</p>}
        {progress.findingsOpen > 0 && <p>{t('reading.confirmFindings', { count: progress.findingsOpen })}</p>}
        {receivedOn && <p>{t('reading.confirmLast', { day: writeDay(receivedOn) })}</p>}
        {confirm.isPending && (
          <div role="status">
            <p>
              {t('reading.confirming', {
                tasks,
                assignments: t('reading.confirmAssignments', { count: progress.assignments }),
              })}
            </p>
            <Progress value={100} animated mt={6} aria-label={t('reading.confirm')} />
          </div>
        )}
        {confirm.error && <ConfirmRefused error={confirm.error} work={at.work} />}
        <div className={styles.buttons}>
          <Button data-autofocus loading={confirm.isPending} onClick={send}>
            {t('reading.confirmYes')}
          </Button>
          <Button variant="default" disabled={confirm.isPending} onClick={onClose}>
            {t('reading.confirmNot')}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
